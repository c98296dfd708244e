package factdesk.desk.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.claim.history.ClaimEdits_;
import factdesk.claim.history.EditLine;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import jakarta.data.Limit;
import java.util.List;
import java.util.Map;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Correcting who said what, as a browser without scripts does it. */
class CorrectionTest extends PortalTest {

    private static int stories;

    private Visitor editor;
    private String article;
    private String claim;
    private String text;

    /** A story of its own for each test: texts are never brought in twice. */
    @BeforeEach
    void pasteAStory() {
        editor = signedIn(Role.EDITOR);
        text = Stories.HARBOUR + "\n\nPart " + stories++ + ".";
        article = "/desk/articles/" + Stories.paste(portal(), text, Stories.harbour(), portal().person(Role.EDITOR));
        claim = claim("Mira Toll");
    }

    private String claim(String words) {
        return editor.get(article)
                .page()
                .select("a.mark:contains(" + words + ")")
                .attr("href")
                .replaceFirst("#.*", "");
    }

    /** The form of a link of the open claim's chain. */
    private Reply form(String who) {
        return editor.follow(editor.press(editor.get(claim), "button[aria-label='Correct: " + who + "']"));
    }

    private Reply save(Reply form, String... fields) {
        return editor.submit(form, "form[data-parts]", fields);
    }

    private String chain(String of) {
        return editor.get(of).page().select(".chain").text();
    }

    private String marked(String style) {
        return String.join(
                "", editor.get(claim).page().select(".pane.text ." + style).eachText());
    }

    @Test
    void theFormHoldsThePartsAsTheyStandInTheText() {
        Reply form = form("Mira Toll");

        assertThat(form.page().getElementById("source").val()).isEqualTo("harbour director Mira Toll");
        assertThat(form.page().getElementById("cue").val()).isEqualTo("said");
        assertThat(form.page().getElementById("content").val())
                .isEqualTo("container traffic rose by 12 percent to 4.2 million boxes in 2025");
        assertThat(form.page().getElementById("speaker").val()).isEqualTo("Mira Toll");
        assertThat(form.page().select(".near-source").text()).isEqualTo("harbour director Mira Toll");
        assertThat(form.page().select(".far-source").text()).isEqualTo("State radio");
    }

    @Test
    void otherWordsAndAnotherSpeakerAreSavedAndMarkedInTheText() {
        Reply saved = save(
                form("Mira Toll"),
                "source",
                "Mira  Toll",
                "content",
                "container traffic rose by 12 percent",
                "speaker",
                "Dr Mira Toll",
                "role",
                "harbour director");

        assertThat(saved.status()).isEqualTo(303);
        assertThat(editor.follow(saved).text()).contains("Saved who says it.", "harbour director");
        assertThat(marked("near-source")).isEqualTo("Mira Toll");
        assertThat(marked("near-content")).isEqualTo("container traffic rose by 12 percent");
        assertThat(chain(claim)).isEqualTo("State radio → Dr Mira Toll");
    }

    @Test
    void wordsInSeveralPlacesStandInALineEach() {
        save(form("Mira Toll"), "content", "container traffic rose\n\nto 4.2 million boxes in 2025\n");

        assertThat(editor.get(claim).page().select(".pane.text .near-content").eachText())
                .containsExactly("container traffic rose", "to 4.2 million boxes in 2025");
        assertThat(form("Mira Toll")
                        .page()
                        .getElementById("content")
                        .wholeText()
                        .strip())
                .isEqualTo("container traffic rose\nto 4.2 million boxes in 2025");
    }

    @Test
    void wordsThatOccurTwiceAreFoundWhereTheyWereSelected() {
        int second = text.lastIndexOf("council");

        save(form("Mira Toll"), "source", "council", "sourceStart", String.valueOf(second));

        assertThat(editor.get(claim).page().select(".near-source").attr("data-start"))
                .isEqualTo(String.valueOf(second));
    }

    @Test
    void whatWasTypedIntoTheClaimIsSavedBeforeItsAttributionIsOpened() {
        editor.press(editor.get(claim), "button[aria-label='Correct: Mira Toll']", "finding", "The port confirms it.");

        assertThat(editor.get(claim).page().getElementById("finding").val()).isEqualTo("The port confirms it.");
    }

    @Test
    void theJudgedSpeakerFollowsUnlessAnEditorChoseAnother() {
        save(form("State radio"), "speaker", "Radio Brele");
        assertThat(editor.get(claim).page().getElementById("speaker").val()).isEqualTo("Radio Brele");
        assertThat(edits()).extracting(EditLine::speaker).containsExactly("Radio Brele", "State radio");

        editor.submit(editor.get(claim), "#claim", "speaker", "Mira Toll");
        save(form("Radio Brele"), "speaker", "State radio");
        assertThat(editor.get(claim).page().getElementById("speaker").val()).isEqualTo("Mira Toll");
    }

    private List<EditLine> edits() {
        long id = Long.parseLong(claim.substring(claim.lastIndexOf('/') + 1));
        return portal().database().read(session -> new ClaimEdits_(session).upTo(id, Integer.MAX_VALUE, Limit.of(10)));
    }

    @Test
    void wordsThatCannotBePartsAreToldAndKept() {
        String content = "container traffic rose by 12 percent to 4.2 million boxes in 2025";
        Map<String, List<String>> bad = Map.of(
                "source", List.of("Somebody else", "harbour ".repeat(200), "\uD83D\uDE00", "Toll\nharbour director"),
                "cue", List.of("shouted", "said ".repeat(300), "Mira Toll"),
                "content",
                        List.of("", " \n ", "fell by 12 percent", "boxes ".repeat(1000), "Mira Toll said " + content));
        bad.forEach((field, values) -> values.forEach(value -> {
            Reply reply = save(form("Mira Toll"), field, value);

            assertThat(reply.status()).as(field + " " + value).isEqualTo(422);
            assertThat(reply.page().select("#" + field + "-error").text())
                    .as(field + " " + value)
                    .isNotEmpty();
            assertThat(reply.page().getElementById(field).wholeText().strip()).isEqualTo(value.strip());
        }));
        assertThat(save(form("Mira Toll"), "source", "", "cue", "").status()).isEqualTo(422);
        assertThat(save(form("Mira Toll"), "speaker", "x".repeat(301)).status()).isEqualTo(422);
        assertThat(save(form("Mira Toll"), "role", "x".repeat(301)).status()).isEqualTo(422);
        assertThat(save(form("Mira Toll"), "cue", "sa\u0000id").status()).isEqualTo(422);
        assertThat(marked("near-cue")).isEqualTo("said");
    }

    @Test
    void numbersThatThePageDidNotPutThereAreRefused() {
        for (String field : List.of("version", "sourceStart", "cueStart", "contentStart")) {
            for (String value : List.of("x", "", "1.5", "99999999999")) {
                assertThat(save(form("Mira Toll"), field, value).status())
                        .as(field + " " + value)
                        .isEqualTo(400);
            }
        }
        for (String start : List.of("-5", "2000000000")) {
            assertThat(save(form("Mira Toll"), "source", "Mira Toll", "sourceStart", start)
                            .status())
                    .as(start)
                    .isEqualTo(303);
        }
    }

    @Test
    void aSaveThatComesTooLateShowsBothAndKeepsWhatWasTyped() {
        Reply mine = form("Mira Toll");
        save(form("Mira Toll"), "role", "the director");

        Reply late = save(mine, "role", "head of the harbour");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("Somebody else saved meanwhile");
        assertThat(late.page().select(".notice td").eachText()).containsExactly("the director", "head of the harbour");
        assertThat(late.page().getElementById("role").val()).isEqualTo("head of the harbour");
        assertThat(save(late).status()).isEqualTo(303);
        assertThat(editor.get(claim).text()).contains("head of the harbour").doesNotContain("the director");
    }

    @Test
    void theSameFormSentTwiceIsNoSurprise() {
        Reply form = form("Mira Toll");
        save(form, "role", "the director");

        assertThat(save(form, "role", "the director").status()).isEqualTo(303);
    }

    @Test
    void whatIsNoAttributionIsNoneForAllClaimsThatRestOnIt() {
        Reply refused = editor.press(form("State radio"), "button[formaction$=/refuse]");

        assertThat(editor.follow(refused).text()).contains("It counts as an attribution no more");
        assertThat(chain(claim)).isEqualTo("Mira Toll");
        assertThat(editor.get(claim).page().getElementById("speaker").val()).isEqualTo("Mira Toll");

        editor.press(form("Mira Toll"), "button[formaction$=/refuse]");
        Reply plain = editor.get(claim);
        assertThat(plain.text()).contains("Nobody: it is the article’s own statement.");
        assertThat(plain.page().getElementById("speaker").val()).isEmpty();
        assertThat(plain.page()
                        .select("[name=attribution][type=radio][checked]")
                        .val())
                .isEqualTo("NOT_ATTRIBUTED");
        assertThat(plain.page().select(".open .chip").eachText()).contains("Figures");
    }

    @Test
    void whatWasRefusedCanNotBeChangedAnyMoreAndWhatWasTypedIsKept() {
        Reply mine = form("Mira Toll");
        editor.press(form("Mira Toll"), "button[formaction$=/refuse]");

        Reply late = save(mine, "role", "head of the harbour");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text()).contains("no attribution");
        assertThat(late.body()).contains("head of the harbour");
    }

    @Test
    void aLinkIsTakenOutOfTheChainAndTheArticleKeepsIt() {
        editor.press(form("State radio"), "button[formaction$=/unlink]");
        assertThat(chain(claim)).isEqualTo("Mira Toll");
        assertThat(editor.get(article + "/attributions").text()).contains("State radio");

        editor.press(form("Mira Toll"), "button[formaction$=/unlink]");
        assertThat(editor.get(claim).text()).contains("Nobody: it is the article’s own statement.");
        assertThat(editor.get(article + "/attributions").text()).contains("Mira Toll");
    }

    @Test
    void aClaimOfFiguresAloneGetsASpeaker() {
        claim = claim("fishing fleet");
        Reply form = editor.follow(editor.press(editor.get(claim), "button:contains(Say who says it)"));
        assertThat(form.page().getElementById("content").val()).contains("61 boats");

        save(form, "source", "Old hands", "cue", "remember", "content", "has shrunk to 61 boats", "speaker", "");

        Reply saved = editor.get(claim);
        assertThat(chain(claim)).isEqualTo("Old hands");
        assertThat(saved.text()).contains("as written; not resolved", "Attributed figures");
        assertThat(saved.page()
                        .select("[name=attribution][type=radio][checked]")
                        .val())
                .isEqualTo("REPORTED_ONLY");
    }

    @Test
    void linksAreAddedWhereTheEditorSays() {
        add("0", "The harbour of Brele", "has", "its neighbours have noticed", "The Courier");
        assertThat(chain(claim)).isEqualTo("The Courier → State radio → Mira Toll");

        add("2", "the council", "votes", "in June", "The council");
        assertThat(chain(claim)).isEqualTo("The Courier → State radio → The council → Mira Toll");

        add("4", "Old hands", "remember", "three hundred", "Old hands");
        assertThat(chain(claim)).isEqualTo("The Courier → State radio → The council → Mira Toll → Old hands");
    }

    private Reply add(String place, String source, String cue, String content, String speaker) {
        Reply form = editor.follow(editor.press(editor.get(claim), "button:contains(Add a link)"));
        return save(form, "place", place, "source", source, "cue", cue, "content", content, "speaker", speaker);
    }

    @Test
    void anAttributionThatIsThereIsUsedAgain() {
        claim = claim("fishing fleet");
        Reply form = editor.get(claim + "/attributions/new");

        save(
                form,
                "source",
                "the harbour board",
                "cue",
                "according to",
                "content",
                "A second basin would cost €310 million");

        assertThat(editor.get(article + "/attributions").text()).contains("Attributions (3)");
        assertThat(chain(claim)).isNotEmpty();
    }

    @Test
    void addingTheSameTwiceAddsOneLink() {
        Reply form = editor.get(claim + "/attributions/new");
        String[] link = {"source", "The council", "cue", "votes", "content", "in June", "speaker", "The council"};

        assertThat(save(form, link).status()).isEqualTo(303);
        assertThat(save(form, link).status()).isEqualTo(303);

        assertThat(chain(claim)).isEqualTo("The council → State radio → Mira Toll");
    }

    @Test
    void aLinkThatComesTooLateShowsTheChainAsItIsNow() {
        Reply form = editor.get(claim + "/attributions/new");
        add("0", "The harbour of Brele", "has", "its neighbours have noticed", "The Courier");

        Reply late = save(form, "source", "The council", "cue", "votes", "content", "in June");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".chain").text()).isEqualTo("The Courier → State radio → Mira Toll");
        assertThat(late.page().getElementById("source").val()).isEqualTo("The council");
        assertThat(save(late).status()).isEqualTo(303);
    }

    @Test
    void aBadNewLinkIsToldAndKept() {
        for (String[] bad : List.of(
                new String[] {"source", "Nobody here", "cue", "said", "content", "in June"},
                new String[] {"source", "The council", "cue", "votes", "content", ""},
                new String[] {"source", "", "cue", "", "content", "in June"})) {
            Reply reply = save(editor.get(claim + "/attributions/new"), bad);

            assertThat(reply.status()).isEqualTo(422);
            assertThat(reply.page().getElementById("source").val()).isEqualTo(bad[1]);
        }
        assertThat(save(editor.get(claim + "/attributions/new"), "place", "x").status())
                .isEqualTo(400);
        assertThat(chain(claim)).isEqualTo("State radio → Mira Toll");
    }

    @Test
    void aChainHasItsLongestLength() {
        String[] words = {"never", "busier", "neighbours", "noticed", "quay", "fishing", "contrast"};
        for (int i = 0; i < 6; i++) {
            assertThat(add("0", words[i], "", "in June", "Voice " + i).status()).isEqualTo(303);
        }

        Reply ninth = add("0", "contrast", "", "in June", "One too many");

        assertThat(ninth.status()).isEqualTo(422);
        assertThat(ninth.page().select("#place-error").text()).contains("at most 8 links");
    }

    @Test
    void attributionsAndClaimsOfOtherArticlesAreNotMixed() {
        Reply form = form("Mira Toll");
        String address = form.page().select("form[data-parts]").attr("action");
        long other = Stories.paste(
                portal(), Stories.HARBOUR + "\n\nOther " + stories++, Stories.harbour(), portal().person(Role.EDITOR));
        String foreign = editor.get("/desk/articles/" + other)
                .page()
                .select("a.mark")
                .attr("href")
                .replaceAll("#.*|.*/", "");
        String foreignClaim = foreign.isEmpty() ? "0" : foreign;

        assertThat(editor.press(form, "button[formaction$=/unlink]", "claim", "999999999")
                        .status())
                .isEqualTo(404);
        assertThat(editor.get(address + "?claim=" + foreignClaim).status()).isEqualTo(200);
        assertThat(editor.get(address + "?claim=%27x").status()).isEqualTo(200);
        assertThat(editor.get("/desk/attributions/999999999").status()).isEqualTo(404);
        assertThat(editor.get("/desk/attributions/x").status()).isEqualTo(404);
        assertThat(editor.get("/desk/claims/999999999/attributions/new").status())
                .isEqualTo(404);
    }

    @Test
    void reviewersSeeWhoSaysItAndCannotChangeIt() {
        Visitor reviewer = signedIn(Role.REVIEWER);
        String address = form("Mira Toll").page().select("form[data-parts]").attr("action");

        Reply page = reviewer.get(claim);

        assertThat(page.page().select(".chain").text()).isEqualTo("State radio → Mira Toll");
        assertThat(page.page().select(".said button")).isEmpty();
        assertThat(reviewer.get(address).status()).isEqualTo(403);
        assertThat(reviewer.get(article + "/attributions")
                        .page()
                        .select("a[href*=/desk/attributions/], form button:contains(right)"))
                .isEmpty();
    }

    @Test
    void nothingIsChangedWithoutTheTokenOfAForm() {
        Reply form = form("Mira Toll");
        String address = form.page().select("form[data-parts]").attr("action");

        for (String path : List.of(address, address + "/refuse", address + "/unlink")) {
            assertThat(editor.post(path, Map.of("version", "0")).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(marked("near-cue")).isEqualTo("said");
    }

    @Test
    void whoDidWhatIsRemembered() {
        save(form("Mira Toll"), "role", "the director");
        add("0", "the council", "votes", "in June", "The council");
        editor.press(form("The council"), "button[formaction$=/unlink]");
        editor.press(form("Mira Toll"), "button[formaction$=/refuse]");

        List<String> deeds = portal().database()
                .read(session -> session.createSelectionQuery(
                                "select action from AuditEvent where action like 'attribution.%' order by id desc",
                                String.class)
                        .setMaxResults(4)
                        .getResultList());
        assertThat(deeds)
                .containsExactly("attribution.refuse", "attribution.unlink", "attribution.add", "attribution.correct");
    }

    @Test
    void anArticleReadThroughSaysByWhom() {
        Reply page = editor.get(article + "/attributions");
        assertThat(page.page().select(".said .card")).hasSize(3);
        assertThat(page.page().select(".pane.text .near-cue").eachText()).containsExactly("said", "according to");

        Reply read = editor.follow(editor.press(page, "button[value=right]"));
        assertThat(read.text()).contains("read this article through on");
        editor.press(page, "button[value=right]");

        Reply again = editor.follow(editor.press(read, "button:contains(not all right)"));
        assertThat(again.text()).contains("still to be read").doesNotContain("read this article through on");
        assertThat(signedIn(Role.REVIEWER)
                        .post(article + "/read-through", Map.of("_csrf", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(editor.get("/desk/articles/999999999/attributions").status()).isEqualTo(404);
    }

    @Test
    void theNumberOfQuestionsToTheDatabaseDoesNotGrowWithTheAttributions() {
        StringBuilder lines = new StringBuilder("Start " + stories++ + ".\n\n");
        for (int i = 0; i < 80; i++) {
            lines.append("Voice ")
                    .append(i)
                    .append(" said that line ")
                    .append(i)
                    .append(" holds.\n\n");
        }
        String many = lines.toString().strip();
        factdesk.claim.Reading reading = new factdesk.claim.Reading(many);
        for (int i = 0; i < 80; i++) {
            int said = reading.says(
                    "Voice " + i, "Voice " + i + " ", "said that line " + i + " ", "line " + i + " holds", null);
            reading.claim("line " + i + " holds", 0.5, List.of(said), List.of());
        }
        long large = Stories.paste(portal(), many, reading.extraction(), portal().person(Role.EDITOR));

        assertThat(questions("/desk/articles/" + large + "/attributions"))
                .isEqualTo(questions(article + "/attributions"))
                .isLessThan(12);
        String far = editor.get("/desk/articles/" + large + "/attributions?page=4")
                .page()
                .select("a[href^=/desk/attributions/]")
                .last()
                .attr("href");
        String near = editor.get(article + "/attributions")
                .page()
                .select("a[href^=/desk/attributions/]")
                .last()
                .attr("href");
        assertThat(questions(far)).isEqualTo(questions(near)).isLessThan(14);
    }

    private long questions(String path) {
        Statistics statistics = portal().database().statistics();
        long before = statistics.getPrepareStatementCount();
        assertThat(editor.get(path).status()).isEqualTo(200);
        return statistics.getPrepareStatementCount() - before;
    }
}
