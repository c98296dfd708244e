package factdesk.desk.triage;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Taking back what one did last: all of it, once, and never over what somebody did since. */
class UndoTest extends TriageTest {

    /** All that the workbench shows of a claim that a deed could have changed. */
    private String shown(String claim) {
        Reply page = editor.get(claim);
        return String.join(
                        "\n",
                        page.page().select(".open .chip").eachText().toString(),
                        page.page().select(".facts").text(),
                        page.page().select(".said").text(),
                        page.page().select(".source").text(),
                        page.page().select("#claim textarea, #claim [checked], #claim option[selected]").stream()
                                .map(field -> field.val() + "|")
                                .toList()
                                .toString())
                .replaceAll("Last changed.*", "");
    }

    private void undone(String claim, String before) {
        Reply undone = undo(editor.get(claim));
        assertThat(undone.status()).as(undone.text()).isEqualTo(303);
        assertThat(editor.follow(undone).text()).contains("Taken back: the claim is as it was.");
        assertThat(shown(claim)).isEqualTo(before);
    }

    @Test
    void dismissingIsTakenBackFromTheNextClaimsPage() {
        String before = shown(toll);
        Reply next = editor.follow(editor.press(editor.get(toll), "button[value=OPINION]", "note", "Taste"));
        assertThat(next.page().select(".undo").text()).contains("Dismissed (Opinion): ");

        Reply undone = undo(next);

        assertThat(undone.location()).startsWith(toll + "?done=undone");
        assertThat(shown(toll)).isEqualTo(before);
        assertThat(audit(toll)).last().asString().startsWith("Took back: Dismissed (Opinion)");
        assertThat(editor.get(toll).page().select(".undo")).isEmpty();
    }

    @Test
    void keepingSavingJudgingAndAssigningAreTakenBackOneAfterTheOther() {
        List<String> states = new ArrayList<>();
        states.add(shown(fleet));
        editor.press(editor.get(fleet), "button[formaction$=/keep]");
        states.add(shown(fleet));
        editor.press(editor.get(fleet), SAVE, "verdict", "FALSE", "finding", "Counted: 64.", "speaker", "Ada Lund");
        states.add(shown(fleet));
        editor.press(
                editor.get(fleet),
                "button[formaction$=/assignee]",
                "assignee",
                String.valueOf(portal().person(Role.REVIEWER)));
        states.add(shown(fleet));
        editor.press(editor.get(fleet), "button[formaction$=/sources]", "url", "https://undo.example" + fleet);

        for (int i = states.size() - 1; i >= 0; i--) {
            undone(fleet, states.get(i));
        }
        assertThat(editor.get(fleet).page().select("#undo")).isEmpty();
    }

    @Test
    void aSourceThatWasRemovedComesBackFromTheArticlesPageToo() {
        editor.press(
                editor.get(fleet),
                "button[formaction$=/sources]",
                "url",
                "https://back.example" + fleet,
                "excerpt",
                "The register counts 64.");
        String before = shown(fleet);
        editor.press(editor.get(fleet), "button[formaction$=/remove]");
        assertThat(editor.get(fleet).page().select(".source")).isEmpty();

        assertThat(undo(editor.get(article)).location()).startsWith(fleet + "?done=undone");

        assertThat(shown(fleet)).isEqualTo(before);
    }

    @Test
    void aDecisionOnArithmeticIsTakenBack() {
        String before = shown(toll);
        editor.press(editor.get(toll), "button[formaction$=/accept]");
        assertThat(shown(toll)).contains("Accepted").isNotEqualTo(before);

        undone(toll, before);
    }

    @Test
    void otherWordsAreTakenBackWithTheFiguresThatWentAndWhatEditorsDidToThem() {
        String figure = editor.press(editor.get(toll), "button[aria-label='Correct or compare: 4.2 million boxes']")
                .location();
        editor.submit(editor.get(figure), "form[action$=reading], #reading", "amount", "4,300,000");
        Reply official = editor.get(figure);
        editor.submit(
                official,
                "form[action$=official]",
                "official",
                "4100000",
                "officialUnit",
                "box",
                "url",
                "https://official.example/",
                "asOf",
                "2026-01-01");
        String before = shown(toll);
        assertThat(before).contains("4,300,000", "Official 4.1 million boxes");

        editor.press(editor.get(toll), SAVE, "quote", "harbour director Mira Toll", "finding", "Other words.");
        assertThat(facts(toll)).isEmpty();

        undone(toll, before);
    }

    @Test
    void aSplitIsTakenBackAndTheOtherHalfLeadsToTheWhole() {
        String before = shown(toll);
        Reply form = editor.get(toll);
        String at =
                form.page().select("#splitAt option:contains(‖ to 4.2)").first().val();
        editor.press(form, "button[formaction$=/split]", "splitAt", at);
        String half = claimOn("to 4.2 million");

        assertThat(undo(editor.get(half)).location()).startsWith(toll + "?done=undone");

        assertThat(shown(toll)).isEqualTo(before);
        assertThat(marks()).hasSize(3);
        assertThat(editor.get(half).text()).contains("Merged into", "The split was taken back");
    }

    @Test
    void aMergerIsTakenBackAndEachClaimHasItsOwnAgain() {
        editor.press(
                editor.get(toll), "button[formaction$=/sources]", "finding", "A.", "url", "https://a.example" + toll);
        editor.press(
                editor.get(fleet), "button[formaction$=/sources]", "finding", "B.", "url", "https://b.example" + toll);
        String one = shown(toll);
        String two = shown(fleet);
        editor.press(editor.get(fleet), "button[name=neighbour]");

        undone(fleet, two);

        assertThat(shown(toll)).isEqualTo(one);
        assertThat(marks()).hasSize(3);
    }

    @Test
    void commentsOnAMergedClaimGoWithItsWordsAndComeBack() {
        portal().database()
                .writing(session -> session.createNativeMutationQuery("""
                        insert into claim_comment (id, claim_id, written_by, body, written_at, version)
                        values (:id, :id, :person, 'Ask the port.', :now, 0)""")
                        .setParameter("id", id(toll))
                        .setParameter("person", portal().person(Role.ADMIN))
                        .setParameter("now", portal().clock().instant())
                        .executeUpdate());

        editor.press(editor.get(fleet), "button[name=neighbour]");
        assertThat(comments(fleet)).isEqualTo(1);

        undo(editor.get(fleet));
        assertThat(comments(fleet)).isZero();
        assertThat(comments(toll)).isEqualTo(1);
    }

    private static long comments(String claim) {
        return portal().database()
                .read(session -> session.createNativeQuery(
                                "select count(*) from claim_comment where claim_id = :id", Long.class)
                        .setParameter("id", id(claim))
                        .getSingleResult());
    }

    @Test
    void deedsBeforeASplitAndAMergerThatWereTakenBackCanBeTakenBackToo() {
        String one = shown(toll);
        String two = shown(fleet);
        editor.press(editor.get(toll), SAVE, "finding", "A.");
        editor.press(editor.get(fleet), SAVE, "finding", "B.");
        editor.press(editor.get(fleet), "button[name=neighbour]");
        undo(editor.get(fleet));

        undone(fleet, two);
        undone(toll, one);
    }

    @Test
    void whatSomebodyElseDidSinceIsNotTakenBack() {
        editor.press(editor.get(fleet), SAVE, "finding", "Mine.");
        Visitor other = signedIn(Role.ADMIN);
        other.press(other.get(fleet), SAVE, "verdict", "FALSE");
        assertThat(other.get(toll).page().select("#undo").val())
                .as("everybody takes back deeds of their own")
                .isNotEqualTo(editor.get(toll).page().select("#undo").val());

        Reply refused = undo(editor.get(fleet));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert]").text())
                .contains("Test Administrator changed this claim since", "nothing was done");
        assertThat(value(fleet, "finding")).isEqualTo("Mine.");
    }

    @Test
    void anAssignmentThatSomebodyElseChangedSinceStays() {
        String assign = "button[formaction$=/assignee]";
        editor.press(editor.get(fleet), assign, "assignee", String.valueOf(portal().person(Role.EDITOR)));
        Visitor other = signedIn(Role.ADMIN);
        other.press(other.get(fleet), assign, "assignee", String.valueOf(portal().person(Role.ADMIN)));

        assertThat(undo(editor.get(fleet)).status()).isEqualTo(409);
        assertThat(editor.get(fleet).page().select("#assignee option[selected]").text())
                .isEqualTo("Test Administrator");
    }

    @Test
    void publishingIsWithdrawnNotUndone() {
        editor.press(
                editor.get(fleet),
                "button[formaction$=/sources]",
                "verdict",
                "FALSE",
                "finding",
                "Counted.",
                "url",
                "https://p.example" + fleet);
        String deed = editor.get(fleet).page().select("#undo").val();
        assertThat(editor.press(editor.get(fleet), "button[value=PUBLISH]").status())
                .isEqualTo(303);

        assertThat(editor.get(fleet).page().select("#undo")).isEmpty();
        Reply older = editor.post("/desk/undo", Map.of("_csrf", editor.csrf(), "deed", deed));
        assertThat(older.status()).isEqualTo(409);
        assertThat(older.text()).contains("You did something else in this article since");
    }

    @Test
    void whatIsTypedAndNotSavedIsNotLostByUndoing() {
        editor.press(editor.get(fleet), SAVE, "finding", "Saved.");

        Reply refused = editor.press(editor.get(fleet), "#undo", "finding", "Typed since.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("what you typed is not saved yet");
        assertThat(refused.page().getElementById("finding").val()).isEqualTo("Typed since.");
        assertThat(value(fleet, "finding")).isEqualTo("Saved.");
    }

    @Test
    void anothersDeedIsNobodyElsesToTakeBack() {
        editor.press(editor.get(fleet), SAVE, "finding", "Mine.");
        String deed = editor.get(fleet).page().select("#undo").val();
        Visitor other = signedIn(Role.ADMIN);

        assertThat(other.post("/desk/undo", Map.of("_csrf", other.csrf(), "deed", deed))
                        .status())
                .isEqualTo(404);
        assertThat(other.post("/desk/undo", Map.of("_csrf", other.csrf())).status())
                .isEqualTo(404);
        assertThat(value(fleet, "finding")).isEqualTo("Mine.");
    }

    @Test
    void ofManyPressesAtOnceOneTakesBackAndTheOthersFindItDone() throws Exception {
        editor.press(editor.get(fleet), SAVE, "finding", "First.");
        editor.press(editor.get(fleet), SAVE, "finding", "Second.");
        Reply page = editor.get(fleet);
        List<Callable<Integer>> presses = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            presses.add(() -> undo(page).status());
        }

        ExecutorService threads = Executors.newFixedThreadPool(presses.size());
        try {
            for (Future<Integer> status : threads.invokeAll(presses)) {
                assertThat(status.get()).isEqualTo(303);
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(value(fleet, "finding")).isEqualTo("First.");
        assertThat(audit(fleet))
                .filteredOn(line -> line.startsWith("Took back"))
                .hasSize(1);
    }
}
