package factdesk.desk.change;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may publish in a newsroom that asks for a second person. */
class SecondPersonTest extends ClaimTest {

    private static final String PUBLISH = "button[value=PUBLISH]";

    private Visitor admin;

    @BeforeEach
    void aCheckIsReadyToPublish() {
        admin = signedIn(Role.ADMIN);
        editor.press(
                editor.get(claim),
                ADD,
                "url",
                "https://register.example/fleet",
                "title",
                "Register",
                "verdict",
                "FALSE",
                "finding",
                "The register lists 64.");
    }

    private void ask(String when) {
        Reply page = admin.get("/admin/settings");
        assertThat(admin.submit(page, "form[action=/admin/settings]", "publishing-second-person", when)
                        .status())
                .isEqualTo(303);
    }

    private static Reply publish(Visitor who, String claim, String... fields) {
        return who.press(who.get(claim), PUBLISH, fields);
    }

    @Test
    void whoWroteTheVerdictDoesNotPublishItAndAColleagueDoes() {
        ask("ALWAYS");

        Reply refused = publish(editor, claim);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("This newsroom asks for a second person", "give the claim to a colleague");
        assertThat(editor.get(claim.replaceFirst("/desk", "")).status()).isEqualTo(404);

        assertThat(publish(admin, claim).status()).isEqualTo(303);
        assertThat(visitor()
                        .follow(visitor().get(claim.replaceFirst("/desk", "")))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whoChangesTheVerdictWhilePublishingBecomesItsAuthor() {
        ask("ALWAYS");

        Reply refused = publish(admin, claim, "verdict", "MISLEADING");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("input[name=verdict][checked]").val()).isEqualTo("MISLEADING");
        assertThat(editor.get(claim)
                        .page()
                        .select("input[name=verdict][checked]")
                        .val())
                .isEqualTo("FALSE");
    }

    @Test
    void otherFieldsDoNotMakeSomebodyTheAuthorOfTheVerdict() {
        ask("ALWAYS");
        admin.press(admin.get(claim), "#claim .deeds button.primary", "headline", "The fleet has 61 boats, it is said");

        assertThat(publish(editor, claim).status()).isEqualTo(422);
        assertThat(publish(admin, claim).status()).isEqualTo(303);
    }

    @Test
    void itCanBeAskedForFalseAndMisleadingAlone() {
        ask("FOR_FALSE_AND_MISLEADING");

        assertThat(publish(editor, claim).status()).isEqualTo(422);
        assertThat(publish(editor, claim, "verdict", "MOSTLY_ACCURATE").status())
                .isEqualTo(303);
    }

    @Test
    void withoutTheSettingEverybodyPublishesAlone() {
        ask("NEVER");

        assertThat(publish(editor, claim).status()).isEqualTo(303);
    }
}
