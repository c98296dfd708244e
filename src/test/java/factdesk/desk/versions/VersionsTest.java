package factdesk.desk.versions;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an article's claims when its text changes. */
class VersionsTest extends PortalTest {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private static final String OLDER = """
            Ferry fares go up on line %1$d

            The ferry line carried 40,000 people in May, the operator said.

            Fares on line %1$d rose by 4 percent to 5.20 euros in June.

            The harbour office counted 312 landings in April, up from 260 a year earlier.
            """;

    private static final String NEWER = """
            Updated: ferry fares go up on line %1$d

            Nobody was hurt when a boat ran aground on Monday.

            The ferry line carried 40,000 people in May, the operator said.

            Fares on line %1$d rose by 6 percent to 5.30 euros in June.

            Two new boats were ordered for 18 million euros, the operator said on Tuesday.
            """;

    private Visitor editor;
    private int line;
    private String article;

    @BeforeEach
    void anArticleIsAtTheDesk() {
        editor = signedIn(Role.EDITOR);
        line = COUNTER.incrementAndGet();
        article = brought(OLDER.formatted(line), "");
    }

    private String brought(String text, String url) {
        Reply reply = editor.submit(editor.get("/desk/articles/new"), "form[data-unsaved]", "text", text, "url", url);
        assertThat(reply.status()).as(reply.body()).isEqualTo(303);
        return reply.location();
    }

    private Reply renewed(String text) {
        return editor.submit(editor.get(article + "/versions/new"), "form[data-unsaved]", "text", text);
    }

    private String claimWith(String words) {
        return "/desk/claims/"
                + editor.get(article).page().select(".claim .what").stream()
                        .map(link -> link.attr("href").replaceAll("\\D*(\\d+).*", "$1"))
                        .filter(id -> editor.get("/desk/claims/" + id)
                                .page()
                                .select("#quote")
                                .text()
                                .contains(words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no claim with " + words));
    }

    @Test
    void claimsWhoseWordsAreStillThereMoveWithAllThatWasDoneForThem() {
        String people = claimWith("40,000 people");
        editor.submit(
                editor.get(people), "form#claim", "finding", "The operator's table says so.", "verdict", "VERIFIED");

        assertThat(renewed(NEWER.formatted(line)).location()).isEqualTo(article + "/versions?done=renewed");

        Reply claim = editor.get(people);
        assertThat(claim.page().select("#finding").text()).isEqualTo("The operator's table says so.");
        assertThat(claim.page().select(".pane.text").text()).contains("ran aground on Monday");
        assertThat(claim.page().select("mark, .mark").text()).contains("40,000 people in May");
        assertThat(claim.page().select(".figure").text()).contains("40,000");
        assertThat(claimWith("40,000 people")).isEqualTo(people);
    }

    @Test
    void whatTheNewerTextClaimsBesidesIsAddedOnce() {
        renewed(NEWER.formatted(line));

        assertThat(editor.get(article).page().select(".claim .what").eachText())
                .filteredOn(headline -> headline.contains("18 million"))
                .hasSize(1);
        assertThat(editor.get(article).page().select(".claim .what").eachText())
                .filteredOn(headline -> headline.contains("40,000 people"))
                .hasSize(1);
    }

    @Test
    void changedAndVanishedClaimsAreListedForADecision() {
        renewed(NEWER.formatted(line));

        Reply versions = editor.get(article + "/versions");
        assertThat(versions.text()).contains("Claims to decide on (2)", "landings");
        assertThat(versions.page().select(".claim del").text()).contains("4");
        assertThat(versions.page().select(".claim ins").text()).contains("6");
        assertThat(versions.page().select("textarea[name=quote]").eachText())
                .anySatisfy(words -> assertThat(words).contains("rose by 6 percent"));
        assertThat(versions.page().select("#change ~ .diff ins").text()).contains("ran aground");
    }

    @Test
    void aClaimTakesTheNewWordsWithTheirFiguresAndKeepsItsWork() {
        String fares = claimWith("rose by 4 percent");
        editor.submit(editor.get(fares), "form#claim", "finding", "See the tariff.");
        renewed(NEWER.formatted(line));

        Reply page = editor.get(article + "/versions");
        Reply moved = editor.submit(page, "form[action$=/move]:has(textarea:contains(6 percent))");

        assertThat(editor.follow(moved).text()).contains("stands at these words", "Claims to decide on (1)");
        Reply claim = editor.get(fares);
        assertThat(claim.page().select("#quote").text()).contains("rose by 6 percent");
        assertThat(claim.page().select("#finding").text()).isEqualTo("See the tariff.");
        assertThat(claim.page().select(".figure").text()).contains("6").doesNotContain("4 percent");
        assertThat(editor.get(article).page().select(".claim .what").eachText())
                .filteredOn(headline -> headline.contains("6 percent"))
                .isEmpty();
    }

    @Test
    void aClaimThatIsGoneStaysOnTheOlderTextWhichStaysReadable() {
        String landings = claimWith("312 landings");
        renewed(NEWER.formatted(line));
        Reply page = editor.get(article + "/versions");

        Reply kept = editor.press(page, "li:contains(312 landings) button[formaction$=/keep]");

        assertThat(editor.follow(kept).text()).contains("stays on the older text", "Claims to decide on (1)");
        Reply claim = editor.get(landings);
        assertThat(claim.status()).isEqualTo(200);
        assertThat(claim.page().select(".pane.text").text())
                .contains("312 landings")
                .doesNotContain("ran aground");
        assertThat(editor.get(article + "/versions/1").text()).contains("312 landings");
        assertThat(editor.get(article + "/versions/7").status()).isEqualTo(404);
    }

    @Test
    void theNewSentenceBecomesAClaimOfItsOwnWhenTheOldOneIsGone() {
        renewed(NEWER.formatted(line));
        Reply page = editor.get(article + "/versions");

        editor.press(page, "li:contains(4 percent) button[formaction$=/keep]");

        assertThat(editor.get(article).page().select(".claim .what").eachText())
                .filteredOn(headline -> headline.contains("6 percent"))
                .hasSize(1);
    }

    @Test
    void wordsThatTheNewestTextDoesNotHaveAreRefusedAndStayTyped() {
        renewed(NEWER.formatted(line));
        Reply page = editor.get(article + "/versions");

        Reply refused = editor.submit(
                page, "form[action$=/move]:has(textarea:contains(6 percent))", "quote", "rose by 9 percent");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("The article does not have these words");
        assertThat(refused.page().select("textarea[aria-invalid=true]").text()).isEqualTo("rose by 9 percent");
    }

    @Test
    void whatEditorsCorrectedOfWhoSaysItIsCarriedOver() {
        String people = claimWith("40,000 people");
        Reply claim = editor.get(people);
        Reply form = editor.follow(editor.press(claim, "button[name=link]:not([value=0])"));
        editor.submit(form, "main form", "speaker", "Mira Holt");
        assertThat(editor.get(people).page().select(".chain, .said").text()).contains("Mira Holt");

        renewed(NEWER.formatted(line));

        assertThat(editor.get(people).page().select(".chain, .said").text()).contains("Mira Holt");
    }

    @Test
    void aTextThatIsHereAlreadyIsNoNewVersion() {
        assertThat(renewed(OLDER.formatted(line)).text()).contains("has this text already");
        String other = brought(OLDER.formatted(line + 100_000), "");
        assertThat(other).isNotEqualTo(article);
        assertThat(renewed(OLDER.formatted(line + 100_000)).text()).contains("Another article at this desk");
        Reply empty = renewed(" ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Paste the article's text here");
    }

    @Test
    void anArticleFromAKnownAddressIsOfferedAsANewerText() {
        String address = "https://news.example.org/ferry/" + line;
        article = brought("Fares on the night line doubled to 9 euros in 2025, number " + line + ".", address);
        String newer = "Fares on the night line tripled to 12 euros in 2025, number " + line + ".";

        Reply asked =
                editor.submit(editor.get("/desk/articles/new"), "form[data-unsaved]", "text", newer, "url", address);

        assertThat(asked.status()).isEqualTo(409);
        assertThat(asked.text()).contains("Is this a newer text of an article that is here?");
        assertThat(asked.page().select("#text").text()).isEqualTo(newer);
        Reply taken = editor.press(asked, "button[formaction$=/versions/new]");
        assertThat(taken.location()).isEqualTo(article + "/versions?done=renewed");
        Reply another = editor.press(asked, "button[name=another]", "text", newer + " Or so.");
        assertThat(another.status()).isEqualTo(303);
        assertThat(another.location()).isNotEqualTo(article);
    }

    @Test
    void reviewersReadVersionsAndDecideNothing() {
        renewed(NEWER.formatted(line));
        Visitor reviewer = signedIn(Role.REVIEWER);

        Reply page = reviewer.get(article + "/versions");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("form[action*=gone]")).isEmpty();
        assertThat(reviewer.get(article + "/versions/new").status()).isEqualTo(403);
    }
}
