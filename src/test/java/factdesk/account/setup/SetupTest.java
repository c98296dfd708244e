package factdesk.account.setup;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.Reply;
import factdesk.testing.RunningPortal;
import factdesk.testing.TestDatabase;
import factdesk.testing.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SetupTest {

    private static final String[] GOOD = {
        "newsroom", "The Harbour Desk",
        "name", "Ana Kovač",
        "email", "Ana@Harbour.example",
        "password", "seven grey herons at noon"
    };

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theFirstAdministratorComesInByALinkThatWorksOnce(TestDatabase database) {
        try (RunningPortal portal = RunningPortal.unnamed(database)) {
            String link = portal.setupLink().orElseThrow();
            assertThat(link).matches("/setup\\?token=[\\w-]{43}");
            noOtherLinkOpensSetUp(portal);

            Visitor ana = portal.visitor();
            Reply page = ana.get(link);
            assertThat(page.header("Cache-Control")).isEqualTo("no-store");
            assertThat(page.page().title()).endsWith("Factdesk");
            badInputIsAnsweredOnTheSamePage(ana, page);

            Visitor late = portal.visitor();
            Reply latePage = late.get(link);
            Reply done = ana.submit(page, "#setup", GOOD);
            assertThat(done.status()).isEqualTo(303);
            assertThat(done.location()).isEqualTo("/desk");
            assertThat(ana.get("/account").text()).contains("ana@harbour.example", "Administrator");
            assertThat(ana.get("/desk/articles").text()).contains("Port of Lisse");
            assertThat(portal.setupLink()).isEmpty();
            assertThat(portal.visitor().get(link).status()).isEqualTo(410);
            assertThat(late.submit(latePage, "#setup", GOOD).status()).isEqualTo(410);
            assertThat(portal.visitor().get("/login").page().title()).endsWith("The Harbour Desk");
        }
    }

    private static void noOtherLinkOpensSetUp(RunningPortal portal) {
        assertThat(List.of("/setup", "/setup?token=", "/setup?token=guess", "/setup?token=%00"))
                .allSatisfy(link ->
                        assertThat(portal.visitor().get(link).status()).as(link).isBetween(400, 403));
    }

    private static void badInputIsAnsweredOnTheSamePage(Visitor visitor, Reply page) {
        BAD.forEach((why, bad) -> {
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < GOOD.length; i += 2) {
                fields.put(GOOD[i], GOOD[i + 1]);
            }
            fields.put(bad.get(0), bad.get(1));
            String[] all = fields.entrySet().stream()
                    .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                    .toArray(String[]::new);

            Reply reply = visitor.submit(page, "#setup", all);

            assertThat(reply.status()).as(why).isEqualTo(422);
            assertThat(reply.page().select("#" + bad.get(0) + "-error").text())
                    .as(why)
                    .isNotEmpty();
            assertThat(reply.page().select("#" + bad.get(0)).attr("aria-invalid"))
                    .isEqualTo("true");
            assertThat(reply.page().select("#password").val()).isEmpty();
            if (!bad.get(0).equals("name")) {
                assertThat(reply.page().select("#name").val()).isEqualTo("Ana Kovač");
            }
        });
    }

    private static final Map<String, List<String>> BAD = Map.ofEntries(
            Map.entry("no newsroom", List.of("newsroom", "  ")),
            Map.entry("a newsroom as long as an article", List.of("newsroom", "N".repeat(101))),
            Map.entry("NUL in the newsroom", List.of("newsroom", "The\u0000Desk")),
            Map.entry("no name", List.of("name", "")),
            Map.entry("a name too long", List.of("name", "A".repeat(101))),
            Map.entry("no email", List.of("email", "")),
            Map.entry("an email without a host", List.of("email", "ana@")),
            Map.entry("two emails", List.of("email", "ana@a.example, ben@a.example")),
            Map.entry("an email too long", List.of("email", "a".repeat(60) + "@" + "b.".repeat(120) + "example")),
            Map.entry("an email with a letter that looks like another", List.of("email", "\u0430na@harbour.example")),
            Map.entry("a short password", List.of("password", "heron 7")),
            Map.entry("a common password", List.of("password", "Password123")),
            Map.entry("a password of known names", List.of("password", "harbour-ana-kovač")));
}
