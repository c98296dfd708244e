package factdesk.account.key;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApiKeyTest extends PortalTest {

    private static final String ENDPOINT = "/api/v1/desk/statistics";

    private Visitor editor;

    @BeforeEach
    void anEditor() {
        editor = signedIn(Role.EDITOR);
    }

    @Test
    void aProgramReadsTheStatisticsWithAKey() {
        String key = make("Wall screen", "90");

        Reply reply = ask(key);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).startsWith("application/json");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.body()).contains("\"open\":", "\"published\":0");
        assertThat(editor.get("/account/keys").text()).contains("Wall screen").doesNotContain(key);
    }

    @Test
    void withoutAGoodKeyTheAnswerIsAProblemAndNotAPage() {
        String expired = make("Short", "1");
        portal().clock().advance(Duration.ofDays(1));
        editor = signedIn(Role.EDITOR);
        String revoked = make("Revoked", "1");
        editor.submit(editor.get("/account/keys"), "tr:contains(Revoked) form");

        for (String key : List.of("", "fdk_guess", expired, revoked)) {
            Reply reply = ask(key);
            assertThat(reply.status()).as(key).isEqualTo(401);
            assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
            assertThat(reply.header("WWW-Authenticate")).isEqualTo("Bearer");
            assertThat(reply.body()).contains("\"status\":401", "\"title\":");
        }
        assertThat(editor.get(ENDPOINT).status()).as("a session is no key").isEqualTo(401);
    }

    @Test
    void aKeyOpensNothingElse() {
        String key = make("Reader", "30");
        assertThat(visitor().get("/desk", "Authorization", "Bearer " + key).status())
                .isEqualTo(303);
        assertThat(visitor().get("/account", "Authorization", "Bearer " + key).status())
                .isEqualTo(303);
    }

    @Test
    void aKeyEndsWithItsOwnersAccount() {
        String key = make("Leaver", "30");
        Visitor admin = signedIn(Role.ADMIN);
        String page = "/admin/people/" + portal().person(Role.EDITOR);
        admin.submit(admin.get(page), "#disable-form");
        assertThat(ask(key).status()).isEqualTo(401);
        admin.submit(admin.get(page), "#enable-form");
    }

    @Test
    void administratorsSeeAndRevokeEverybodysKeysAndOthersTheirOwnOnly() {
        String key = make("Mine", "30");
        Visitor admin = signedIn(Role.ADMIN);
        String action = editor.get("/account/keys")
                .page()
                .select("tr:contains(Mine) form")
                .attr("action");
        Visitor reviewer = signedIn(Role.REVIEWER);
        assertThat(reviewer.get("/account/keys").text()).doesNotContain("Mine");
        assertThat(reviewer.post(action, Map.of("_csrf", reviewer.csrf())).status())
                .isEqualTo(404);
        assertThat(ask(key).status()).isEqualTo(200);

        admin.submit(admin.get("/admin/keys"), "tr:contains(Mine) form");

        assertThat(ask(key).status()).isEqualTo(401);
        assertThat(admin.get("/admin/audit?words=revoked+mine").text())
                .contains("Test Administrator revoked the key “Mine” of Test Editor");
    }

    @Test
    void badInputIsAnsweredOnTheSamePage() {
        for (String days : List.of("0", "367", "", "-1", "many", "99999")) {
            Reply reply = editor.submit(editor.get("/account/keys"), "#key-form", "name", "Screen", "days", days);
            assertThat(reply.status()).as(days).isEqualTo(422);
            assertThat(reply.page().select("#days-error").text()).isNotEmpty();
            assertThat(reply.page().select("#name").val()).isEqualTo("Screen");
        }
        assertThat(editor.submit(editor.get("/account/keys"), "#key-form", "name", " ", "days", "1")
                        .status())
                .isEqualTo(422);
    }

    private String make(String name, String days) {
        Reply made = editor.submit(editor.get("/account/keys"), "#key-form", "name", name, "days", days);
        assertThat(made.status()).isEqualTo(200);
        String key = made.page().select("#key").text();
        assertThat(key).matches("fdk_[\\w-]{43}");
        return key;
    }

    private static Reply ask(String key) {
        return visitor().get(ENDPOINT, "Authorization", "Bearer " + key);
    }
}
