package factdesk.desk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Keeping, dismissing, other words, splitting and merging, each with an ordinary control. */
class DivideTest extends TriageTest {

    private static final String MERGE = "button[formaction$=/merge]:not([name])";

    @Test
    void keepingStartsOnAClaimAndGoesOnToTheNextOneToDecideOn() {
        Reply kept = editor.press(editor.get(toll), "button[formaction$=/keep]", "finding", "Typed beside it.");

        assertThat(kept.location()).startsWith(fleet + "?");
        assertThat(editor.follow(kept).text()).contains("Kept: ");
        assertThat(editor.get(toll).page().select(".open .state").text()).isEqualTo("In progress");
        assertThat(value(toll, "finding")).isEqualTo("Typed beside it.");
        assertThat(editor.get(toll).page().select("button[formaction$=/keep]")).isEmpty();
        assertThat(audit(toll)).last().asString().startsWith("Kept: ");
    }

    @Test
    void afterTheLastClaimOfATextTheFirstOneToDecideOnFollowsAndThenNone() {
        assertThat(editor.press(editor.get(basin), "button[value=TRIVIAL]").location())
                .startsWith(toll + "?");
        assertThat(editor.press(editor.get(toll), "button[formaction$=/keep]").location())
                .startsWith(fleet + "?");
        assertThat(editor.press(editor.get(fleet), "button[formaction$=/keep]").location())
                .startsWith(fleet + "?");
    }

    @Test
    void aWordMoreOrLessAtEitherEndChangesWordsAndFigures() {
        press(fleet, "START_LATER");
        press(fleet, "END_LATER");
        assertThat(value(fleet, "quote")).isEqualTo("fishing fleet, by contrast, has shrunk to 61 boats. Old");

        press(fleet, "END_EARLIER");
        press(fleet, "END_EARLIER");
        press(fleet, "START_EARLIER");
        assertThat(value(fleet, "quote")).isEqualTo("The fishing fleet, by contrast, has shrunk to 61");
        assertThat(facts(fleet)).doesNotContain("61 boats");
        assertThat(audit(fleet)).last().asString().startsWith("Chose other words: The fishing fleet");
    }

    private void press(String claim, String step) {
        Reply reply = editor.press(editor.get(claim), "#" + step);
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).endsWith("#" + step);
    }

    @Test
    void aClaimIsSplitAtAPlaceInItsWordsAndFiguresGoWithTheirs() {
        Reply form = editor.get(toll);
        Reply split = editor.press(form, "button[formaction$=/split]", "splitAt", place(form, "to 4.2 million"));

        assertThat(editor.follow(split).text()).contains("is a claim of its own");
        String other = claimOn("to 4.2 million");
        assertThat(value(toll, "quote"))
                .isEqualTo("harbour director Mira Toll said container traffic rose by 12 percent");
        assertThat(value(other, "quote")).isEqualTo("to 4.2 million boxes in 2025");
        assertThat(facts(toll)).containsExactly("12 percent");
        assertThat(facts(other)).containsExactly("4.2 million boxes");
        assertThat(value(other, "speaker")).isEqualTo("State radio");
        assertThat(editor.get(other).page().select(".open .chip").eachText())
                .contains("New", "Attributed figures", "Worth checking: 92");
        assertThat(editor.get(other).text()).contains("split off by an editor", "State radio → Mira Toll");
        assertThat(value(toll, "headline")).endsWith("rose by 12 percent");
        assertThat(audit(toll)).last().asString().startsWith("Split “");
        assertThat(reasons(toll)).isPositive();
        assertThat(reasons(other))
                .as("an editor's claim says nothing about the engine's reasons")
                .isZero();
    }

    /** The value of the place in front of some words. */
    private static String place(Reply form, String words) {
        return form.page()
                .select("#splitAt option:contains(‖ " + words + ")")
                .first()
                .val();
    }

    private static long reasons(String claim) {
        return portal().database()
                .read(session -> session.createSelectionQuery(
                                "select count(*) from WorthReason r join Occurrence o on o.id = r.occurrenceId where o.claim.id = :id",
                                Long.class)
                        .setParameter("id", id(claim))
                        .getSingleResult());
    }

    @Test
    void aCorrectedFigureKeepsItsCorrectionWhereverItsWordsGo() {
        String figure = editor.press(editor.get(toll), "button[aria-label='Correct or compare: 4.2 million boxes']")
                .location();
        editor.submit(editor.get(figure), "form[action$=reading], #reading", "amount", "4,300,000");
        Reply form = editor.get(toll);
        assertThat(form.text()).contains("4,300,000 box");

        editor.press(form, "button[formaction$=/split]", "splitAt", place(form, "to 4.2 million"));
        String other = claimOn("to 4.2 million");
        assertThat(editor.get(other).text()).contains("4,300,000 box", "Corrected by Test Editor");

        editor.press(editor.get(toll), "button[formaction$=/merge]", "mergeWith", String.valueOf(id(other)));
        assertThat(editor.get(toll).text()).contains("4,300,000 box", "Corrected by Test Editor");
        assertThat(facts(toll)).containsExactly("12 percent", "4.2 million boxes");
    }

    @Test
    void wordsInTheMiddleAreTakenOutAndStayPartOfTheirClaim() {
        Reply taken =
                editor.press(editor.get(toll), "button[formaction$=/take-out]", "part", "traffic rose by 12 percent");

        assertThat(taken.status()).isEqualTo(303);
        assertThat(value(toll, "quote")).isEqualTo(TOLL);
        assertThat(facts(toll)).containsExactly("12 percent", "4.2 million boxes");
        assertThat(marks()).hasSize(4).anySatisfy(mark -> assertThat(mark).endsWith("traffic rose by 12 percent"));
    }

    @Test
    void aSplitThatCannotBeIsToldBesideItsFieldAndNothingTypedIsLost() {
        for (String[] bad : new String[][] {
            {"/split", "splitAt", "0"},
            {"/split", "splitAt", "999999999"},
            {"/take-out", "part", ""},
            {"/take-out", "part", "Old hands remember"},
            {"/take-out", "part", TOLL}
        }) {
            Reply reply = editor.press(
                    editor.get(toll), "button[formaction$=" + bad[0] + "]", bad[1], bad[2], "finding", "Kept.");

            assertThat(reply.status()).as(bad[2]).isEqualTo(422);
            assertThat(reply.page().select("#" + bad[1] + "-error").text()).isNotEmpty();
            assertThat(reply.page().getElementById("finding").val()).isEqualTo("Kept.");
            assertThat(reply.page().getElementById("words").hasAttr("open")).isTrue();
        }
        Reply twice =
                editor.press(editor.get(fleet), "button[formaction$=/take-out]", "part", "has shrunk to 61 boats.");
        assertThat(twice.status()).isEqualTo(303);
        assertThat(marks()).hasSize(4);
    }

    @Test
    void aMergedClaimHasBothTextsSourcesAndFindingsAndTheOtherOneLeadsToIt() {
        check(toll, "Counted: 4.1 million.", "https://port.example/a", "TRUE");
        check(fleet, "Counted: 64.", "https://port.example/b", "FALSE");

        Reply merged = editor.press(editor.get(fleet), "button[name=neighbour]");

        Reply page = editor.follow(merged);
        assertThat(page.text())
                .contains("both findings stand one after the other", "its sources came along (1)", "Merged with:");
        assertThat(value(fleet, "finding")).isEqualTo("Counted: 4.1 million.\n\nCounted: 64.");
        assertThat(value(fleet, "quote"))
                .isEqualTo(TOLL + ". \"We have run out of quay,\" Toll told the council.\n\n"
                        + "The fishing fleet, by contrast, has shrunk to 61 boats.");
        assertThat(page.page().select(".source p a[rel]").eachText())
                .containsExactly("https://port.example/b", "https://port.example/a");
        assertThat(facts(fleet)).containsExactly("12 percent", "4.2 million boxes", "61 boats");
        assertThat(value(fleet, "speaker")).isEqualTo("State radio");
        assertThat(page.page().select(".open .chip").eachText()).contains("Worth checking: 92");
        assertThat(marks()).hasSize(2);
        assertThat(editor.get(article).text()).contains("Claims (2)");
        Reply other = editor.get(toll);
        assertThat(other.page().select(".notice a").eachAttr("href")).anyMatch(href -> href.startsWith(fleet + "#"));
        assertThat(audit(toll)).last().asString().startsWith("Merged into: ");
        assertThat(audit(fleet)).last().asString().startsWith("Merged “");
    }

    private void check(String claim, String finding, String url, String verdict) {
        String named = verdict.equals("TRUE") ? "MOSTLY_ACCURATE" : verdict;
        Reply saved = editor.press(
                editor.get(claim), "button[formaction$=/sources]", "finding", finding, "url", url, "verdict", named);
        assertThat(saved.status()).as(saved.text()).isEqualTo(303);
    }

    @Test
    void aSourceThatBothClaimsHaveStandsOnceWithTheWordsOfBoth() {
        source(toll, "The traffic table.");
        source(fleet, "The fleet table.");

        editor.press(editor.get(fleet), "button[name=neighbour]");

        assertThat(editor.get(fleet).page().select(".source blockquote").eachText())
                .containsExactly("The fleet table. The traffic table.");
    }

    private void source(String claim, String excerpt) {
        editor.press(
                editor.get(claim),
                "button[formaction$=/sources]",
                "url",
                "https://both.example" + article,
                "excerpt",
                excerpt);
    }

    @Test
    void claimsThatReadersOrReviewersRelyOnAreNeitherSplitNorMerged() {
        check(basin, "Counted.", "https://port.example/c", "FALSE");
        Reply before = editor.get(basin);
        assertThat(editor.press(before, "button[value=PUBLISH]", "attribution", "REPORTED_ONLY")
                        .status())
                .isEqualTo(303);

        Reply split = editor.press(before, "button[formaction$=/split]");
        assertThat(split.status()).isEqualTo(409);
        assertThat(split.text()).contains("Somebody relies on this claim", "Withdraw it");
        assertThat(editor.get(basin).page().select("button[formaction$=/split]"))
                .isEmpty();
        assertThat(editor.get(basin).text()).contains("Withdraw the claim or take it back");

        Reply merge = editor.press(editor.get(fleet), MERGE, "mergeWith", String.valueOf(id(basin)));
        assertThat(merge.status()).isEqualTo(422);
        assertThat(merge.page().select("#mergeWith-error").text()).contains("Open that one and merge this one into it");
        assertThat(marks()).hasSize(3);
    }

    @Test
    void ofTwoMergersOfThePairAtOnceOneIsDoneAndOneClaimRemains() throws Exception {
        Reply one = editor.get(toll);
        Reply two = editor.get(fleet);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Integer> statuses = new ArrayList<>();
        try {
            for (Future<Reply> reply : threads.invokeAll(List.<Callable<Reply>>of(
                    () -> editor.press(one, MERGE, "mergeWith", String.valueOf(id(fleet))),
                    () -> editor.press(two, MERGE, "mergeWith", String.valueOf(id(toll)))))) {
                statuses.add(reply.get().status());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(statuses).containsExactlyInAnyOrder(303, 409);
        assertThat(marks()).hasSize(2);
    }

    @Test
    void onlyEditorsDivideAndMergeAndOnlyWithinAnArticle() {
        var reviewer = signedIn(Role.REVIEWER);
        for (String path : List.of("/keep", "/split", "/take-out", "/merge", "/words", "/dismiss")) {
            assertThat(reviewer.post(fleet + path, Map.of("_csrf", reviewer.csrf()))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
        String foreign = fleet;
        openAnArticle();
        for (String other : List.of(String.valueOf(id(foreign)), String.valueOf(id(fleet)), "0", "999999999")) {
            Reply reply = editor.press(editor.get(fleet), MERGE, "mergeWith", other);
            assertThat(reply.status()).as(other).isEqualTo(422);
        }
        assertThat(marks()).hasSize(3);
    }
}
