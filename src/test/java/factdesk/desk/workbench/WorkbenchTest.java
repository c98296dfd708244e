package factdesk.desk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.claim.Reading;
import factdesk.claim.Stories;
import factdesk.extract.Extraction;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The queue, and articles beside their claims, as a browser without scripts shows them. */
class WorkbenchTest extends PortalTest {

    private static int stories;

    private Visitor editor;
    private String article;
    private long articleId;

    /** A story of its own for each test: texts are never brought in twice. */
    @BeforeEach
    void pasteAStory() {
        editor = signedIn(Role.EDITOR);
        articleId = Stories.paste(
                portal(),
                Stories.HARBOUR + "\n\nPage " + stories++ + ".",
                Stories.harbour(),
                portal().person(Role.EDITOR));
        article = "/desk/articles/" + articleId;
    }

    private Reply open(String words) {
        return editor.get(editor.get(article)
                .page()
                .select("a.mark:contains(" + words + ")")
                .attr("href")
                .replaceFirst("#.*", ""));
    }

    @Test
    void theClaimsAreMarkedInTheTextAndListedBesideIt() {
        Reply page = editor.get(article);

        assertThat(page.page().select("a.mark").eachText())
                .containsExactly(
                        "harbour director Mira Toll said container traffic rose by 12 percent to 4.2 million boxes in 2025",
                        "The fishing fleet, by contrast, has shrunk to 61 boats.",
                        "A second basin would cost €310 million, according to the harbour board.");
        assertThat(page.page().select(".claim .what")).hasSize(3);
        assertThat(page.page().select(".claim .state").eachText()).containsOnly("New");
        assertThat(page.text()).contains("Claims (3)", "worth 92");
    }

    @Test
    void choosingAClaimOpensItOnBothSides() {
        Reply page = open("fishing fleet");

        assertThat(page.page().select("a.mark.chosen").eachText())
                .containsExactly("The fishing fleet, by contrast, has shrunk to 61 boats.");
        assertThat(page.page().select(".claim.chosen .what").text()).contains("The fishing fleet");
        assertThat(page.page().getElementById("headline").val()).contains("The fishing fleet");
        String fragment =
                editor.get(article).page().select("a.mark").get(1).attr("href").replaceFirst(".*#", "");
        assertThat(page.page().getElementById(fragment))
                .as("where the link jumps to")
                .isNotNull();
    }

    @Test
    void anOpenClaimShowsWhoSaysItItsFiguresAndWhatTheyImply() {
        Reply page = open("Mira Toll");

        assertThat(page.page().select(".chain").text()).isEqualTo("State radio → Mira Toll");
        assertThat(page.page().select(".facts").text())
                .contains(
                        "12 percent",
                        "4,200,000 box",
                        "implies about 3.75 million boxes the year before",
                        "4.2e6 / 1.12",
                        "states a figure, has a comparison");
        assertThat(page.text()).contains("Worth checking: 92", "Attributed figures", "Claim 1 of 3");
        assertThat(page.page().getElementById("speakers").select("option").eachAttr("value"))
                .containsExactly("Brele Harbour Board", "Mira Toll", "State radio");
    }

    @Test
    void theOpenClaimsSourceCueAndContentAreMarkedApartInTheText() {
        Reply page = open("Mira Toll");

        assertThat(marked(page, "near-source")).isEqualTo("harbour director Mira Toll");
        assertThat(marked(page, "near-cue")).isEqualTo("said");
        assertThat(marked(page, "near-content"))
                .isEqualTo("container traffic rose by 12 percent to 4.2 million boxes in 2025");
        assertThat(marked(page, "far-source")).isEqualTo("State radio");
        assertThat(marked(page, "far-cue")).isEqualTo("reported");
        assertThat(marked(page, "far-content")).startsWith("harbour director").endsWith("in 2025");
    }

    private static String marked(Reply page, String style) {
        return String.join("", page.page().select(".pane.text ." + style).eachText());
    }

    @Test
    void thePartsAreToldToWhoCannotSeeThem() {
        assertThat(open("Mira Toll").page().select(".pane.text").text())
                .contains(
                        "(outer source: State radio)",
                        "(outer content: (source: harbour director Mira Toll)",
                        "(content: container traffic rose by 12 percent to 4.2 million boxes in 2025))");
    }

    @Test
    void aTextWithoutAnOpenAttributionHasNoPartsInIt() {
        assertThat(editor.get(article).page().select("[class*=near-], [class*=far-], .spoken"))
                .isEmpty();
        assertThat(open("fishing fleet").page().select("[class*=near-], [class*=far-], .spoken"))
                .isEmpty();
    }

    @Test
    void anArticleThatIsNotEnglishSaysSo() {
        String german = "Die Bürgermeisterin sagte, dass der Hafen gewachsen ist. Das war für die Inseln nicht zu "
                + "erwarten, und auch die Fischer haben es nicht geglaubt. Nun soll ein neues Becken gebaut werden, aber "
                + "niemand weiß, wer das bezahlen wird. Seite " + stories++ + ".";
        long foreign = Stories.paste(portal(), german, Extraction.NOTHING, portal().person(Role.EDITOR));

        assertThat(editor.get("/desk/articles/" + foreign).text()).contains("does not look like English");
        assertThat(editor.get(article).text()).doesNotContain("does not look like English");
    }

    @Test
    void theNextAndThePreviousClaimAreOneStepAway() {
        Reply second = open("fishing fleet");

        assertThat(second.page().select("[data-key=j]").attr("href"))
                .isEqualTo(address(open("second basin")) + mark(open("second basin")));
        assertThat(second.page().select("[data-key=k]").attr("href"))
                .isEqualTo(address(open("Mira Toll")) + mark(open("Mira Toll")));
        assertThat(open("Mira Toll").page().select("[data-key=k]")).isEmpty();
        assertThat(open("second basin").page().select("[data-key=j]")).isEmpty();
    }

    private static String address(Reply claim) {
        return claim.page().getElementById("claim").attr("action");
    }

    private static String mark(Reply claim) {
        return "#m" + address(claim).replaceFirst(".*/", "");
    }

    @Test
    void wordsOfTheTextBecomeAClaimWithTheirPlace() {
        Reply sent = editor.submit(editor.get(article), "form[data-mark]", "quote", "“We have run  out of quay,” Toll");

        Reply claim = editor.follow(sent);
        assertThat(claim.page().select("a.mark.chosen").text()).isEqualTo("\"We have run out of quay,\" Toll");
        assertThat(claim.text()).contains("This is a claim now.", "marked by an editor");
        assertThat(editor.get(article).text()).contains("Claims (4)");
    }

    @Test
    void theSameWordsMarkedTwiceAreOneClaim() {
        Reply page = editor.get(article);
        String first = editor.submit(page, "form[data-mark]", "quote", "Old hands remember")
                .location();

        assertThat(editor.submit(page, "form[data-mark]", "quote", "Old hands remember")
                        .location())
                .isEqualTo(first);
        assertThat(editor.get(article).text()).contains("Claims (4)");
    }

    @Test
    void wordsThatOccurTwiceAreMarkedWhereTheyWereSelected() {
        int second = Stories.HARBOUR.lastIndexOf("council");

        Reply claim = editor.follow(editor.post(
                article, Map.of("_csrf", editor.csrf(), "quote", "council", "start", String.valueOf(second))));

        assertThat(claim.page().select("a.mark.chosen").attr("data-start")).isEqualTo(String.valueOf(second));
    }

    @Test
    void aClaimMayRunAcrossParagraphsAndOverOtherClaims() {
        Reply claim = editor.follow(editor.submit(
                editor.get(article),
                "form[data-mark]",
                "quote",
                "61 boats. Old hands remember three hundred. A second basin"));

        assertThat(claim.page().select("a.mark.chosen").eachText())
                .containsExactly("61 boats.", "Old hands remember three hundred.", "A second basin");
    }

    @Test
    void wordsThatMakeNoClaimAreToldAndKept() {
        for (String bad : List.of("", "  ", "Words it does not have", "harbour".repeat(800), "\uD83D\uDE00")) {
            Reply reply = editor.submit(editor.get(article), "form[data-mark]", "quote", bad);

            assertThat(reply.status()).as(bad).isEqualTo(422);
            assertThat(reply.page().select("#quote-error").text()).isNotEmpty();
            assertThat(reply.page().getElementById("quote").val()).isEqualTo(bad.strip());
        }
        Reply control = editor.submit(editor.get(article), "form[data-mark]", "quote", "harbour\u0000 board");
        assertThat(control.status()).isEqualTo(422);
        for (String start : List.of("x", "99999999999", "1.5")) {
            assertThat(editor.submit(editor.get(article), "form[data-mark]", "quote", "Brele", "start", start)
                            .status())
                    .as(start)
                    .isEqualTo(400);
        }
        assertThat(editor.get(article).text()).contains("Claims (3)");
    }

    @Test
    void reviewersSeeTheWorkbenchButNotWhatIsForEditors() {
        Visitor reviewer = signedIn(Role.REVIEWER);

        Reply page = reviewer.get(article);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("form[data-mark], a:contains(Edit these)"))
                .isEmpty();
        assertThat(reviewer.get("/desk").page().select("form[action$=/new]")).isEmpty();
    }

    @Test
    void theQueueIsFilteredByStateKindAndArticleAndKeepsTheFilterInItsLinks() {
        Reply all = editor.get("/desk?article=" + articleId);
        assertThat(all.page().select(".line .what").eachText())
                .hasSize(3)
                .first()
                .asString()
                .contains("State radio");

        assertThat(lines("kind=numeric")).hasSize(3);
        assertThat(lines("kind=attributed")).hasSize(2);
        assertThat(lines("kind=other")).isEmpty();
        assertThat(lines("state=done")).isEmpty();

        Reply dismissed = editor.press(open("fishing fleet"), "button[value=TRIVIAL]");
        assertThat(dismissed.status()).as(dismissed.text()).isEqualTo(303);
        assertThat(lines("state=open")).hasSize(2);
        assertThat(lines("state=dismissed")).hasSize(1);
        assertThat(lines("state=all")).hasSize(3);
        Reply filtered = editor.get("/desk?state=dismissed&kind=numeric&article=" + articleId);
        assertThat(filtered.page().select("form.filter option[selected]").eachText())
                .containsExactly(
                        "Dismissed",
                        "Figures",
                        filtered.page().select("#article option[selected]").text());
    }

    private List<String> lines(String query) {
        return editor.get("/desk?article=" + articleId + "&" + query)
                .page()
                .select(".line .what")
                .eachText();
    }

    @Test
    void nonsenseInTheQueuesAddressIsTakenForNothing() {
        for (String query : List.of(
                "state=NONE",
                "state=%27+or+1=1",
                "kind=x",
                "article=-1",
                "article=abc",
                "article=99999999999999999999",
                "page=0",
                "page=-3",
                "page=999999999",
                "page=1&page=2",
                "done=%3Cb%3E",
                "state=&kind=&article=")) {
            assertThat(editor.get("/desk?" + query).status()).as(query).isEqualTo(200);
        }
    }

    @Test
    void aLongQueueIsCutByTheDatabaseAndPaged() {
        String text = manyLines(60, "queue");
        long id = Stories.paste(portal(), text, manyClaims(text), portal().person(Role.EDITOR));

        Reply first = editor.get("/desk?article=" + id);
        Reply last = editor.get(first.page().select("a[rel=next]").attr("href").replace("page=2", "page=3"));

        assertThat(first.page().select(".line")).hasSize(25);
        assertThat(first.text()).contains("60 claims", "Page 1 of 3");
        assertThat(last.page().select(".line")).hasSize(10);
        assertThat(last.page().select("a[rel=next]")).isEmpty();
    }

    @Test
    void anOpenClaimIsAmongTheCardsOfItsPage() {
        String text = manyLines(60, "cards");
        long id = Stories.paste(portal(), text, manyClaims(text), portal().person(Role.EDITOR));

        Reply page = editor.get("/desk/articles/" + id + "?page=3");
        Reply claim = editor.get(
                page.page().select(".claim .what").last().attr("href").replaceFirst("#.*", ""));

        assertThat(claim.page().select(".claim.chosen")).hasSize(1);
        assertThat(claim.text()).contains("Claim 60 of 60", "Page 3 of 3");
    }

    @Test
    void theNumberOfQuestionsToTheDatabaseDoesNotGrowWithTheClaims() {
        String few = manyLines(2, "few");
        String many = manyLines(200, "many");
        long small = Stories.paste(portal(), few, manyClaims(few), portal().person(Role.EDITOR));
        long large = Stories.paste(portal(), many, manyClaims(many), portal().person(Role.EDITOR));

        assertThat(questions("/desk?article=" + large))
                .isEqualTo(questions("/desk?article=" + small))
                .isLessThan(12);
        assertThat(questions("/desk/articles/" + large))
                .isEqualTo(questions("/desk/articles/" + small))
                .isLessThan(12);
        assertThat(questions(firstClaim(large)))
                .isEqualTo(questions(firstClaim(small)))
                .isLessThan(40);
    }

    private String firstClaim(long id) {
        return editor.get("/desk/articles/" + id)
                .page()
                .select("a.mark")
                .attr("href")
                .replaceFirst("#.*", "");
    }

    private long questions(String path) {
        Statistics statistics = portal().database().statistics();
        long before = statistics.getPrepareStatementCount();
        assertThat(editor.get(path).status()).isEqualTo(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static String manyLines(int count, String name) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Line " + i + " of " + name + " counts " + i + " things.")
                .collect(Collectors.joining("\n\n"));
    }

    private static factdesk.extract.Extraction manyClaims(String text) {
        Reading reading = new Reading(text);
        text.lines().filter(line -> !line.isEmpty()).forEach(line -> reading.claim(line, 0.5, List.of(), List.of()));
        return reading.extraction();
    }
}
