package factdesk.desk.queue;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import factdesk.web.LocalMoment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding work in the queue, and changing several claims at once. */
class QueueTest extends PortalTest {

    private static final String ASSIGN = "#ticked button:contains(Assign)";
    private static final String DISMISS = "#ticked button[formaction$=/dismiss]";

    private static final String TAG = "#ticked button[formaction$=/tag]";
    private static final String UNTAG = "#ticked button[formaction$=/untag]";

    private static int stories;

    private Visitor editor;
    private long article;

    /** Three claims, by worth: the traffic (92), the basin (70), the fleet (55). */
    @BeforeEach
    void bringIn() {
        editor = signedIn(Role.EDITOR);
        article = Stories.paste(
                portal(),
                Stories.HARBOUR + "\n\nEdition " + stories++ + ".",
                Stories.harbour(),
                portal().person(Role.EDITOR));
        forgetFilters();
    }

    private void forgetFilters() {
        for (Element form : editor.get("/desk").page().select("form[action^=/desk/queue/saved/]")) {
            editor.post(form.attr("action"), "_csrf=" + editor.csrf());
        }
    }

    private Reply queue(String more) {
        return editor.get("/desk?article=" + article + more);
    }

    private List<String> lines(String more) {
        return queue(more).page().select(".line .what").eachText();
    }

    private long me() {
        return Long.parseLong(
                queue("").page().select("#give option:contains((you))").val());
    }

    /** Names and values of the form's fields for ticking lines of a page. */
    private static String[] tick(Reply page, int... rows) {
        return IntStream.of(rows)
                .boxed()
                .flatMap(row ->
                        List.of("pick" + row, page.page().select("#pick" + row).val()).stream())
                .toArray(String[]::new);
    }

    private static String[] and(String[] fields, String... more) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private Reply give(long person, int... rows) {
        Reply page = queue("");
        return editor.press(page, ASSIGN, and(tick(page, rows), "give", "" + person));
    }

    @Test
    void claimsGivenToSomebodyAreTheFirstInTheirQueueAndFoundByTheirName() {
        List<String> byWorth = lines("");

        Reply given = give(me(), 2);

        assertThat(given.status()).isEqualTo(303);
        assertThat(editor.follow(given).text()).contains("1 claim changed.");
        assertThat(lines("")).containsExactly(byWorth.get(2), byWorth.get(0), byWorth.get(1));
        assertThat(queue("").page().select(".line").first().text()).contains("Yours");
        assertThat(lines("&assignee=me")).containsExactly(byWorth.get(2));
        assertThat(lines("&assignee=" + me())).containsExactly(byWorth.get(2));
        assertThat(lines("&assignee=nobody")).containsExactly(byWorth.get(0), byWorth.get(1));
        Visitor colleague = signedIn(Role.REVIEWER);
        assertThat(colleague
                        .get("/desk?article=" + article)
                        .page()
                        .select(".line .what")
                        .eachText())
                .isEqualTo(byWorth);
    }

    @Test
    void givingWorkAwayDisturbsNobodyWhoIsTyping() {
        String claim = queue("").page().select(".line .what").attr("href").replaceFirst("#.*", "");
        Reply open = editor.get(claim);

        give(me(), 0);
        Reply saved = editor.press(open, "#claim .deeds button.primary", "finding", "Counted at the gate.");

        assertThat(saved.status()).as(saved.text()).isEqualTo(303);
        assertThat(editor.get(claim).page().select("#assignee option[selected]").val())
                .isEqualTo("" + me());
    }

    @Test
    void theWorkbenchGivesAClaimToSomebodyAndSavesWhatIsTypedBesideIt() {
        String claim = queue("").page().select(".line .what").attr("href").replaceFirst("#.*", "");

        Reply given = editor.press(
                editor.get(claim), "button[formaction$=/assignee]", "assignee", "" + me(), "finding", "Half a finding");

        assertThat(editor.follow(given).text()).contains("Saved, and assigned.");
        assertThat(editor.get(claim).page().getElementById("finding").val()).isEqualTo("Half a finding");
        assertThat(lines("&assignee=me")).hasSize(1);
        editor.press(editor.get(claim), "button[formaction$=/assignee]", "assignee", "0");
        assertThat(lines("&assignee=me")).isEmpty();
    }

    @Test
    void workIsNotGivenToWhoDoesNotWorkHere() {
        Reply page = queue("");
        Reply refused = editor.press(page, ASSIGN, and(tick(page, 0), "give", "999999"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#give-error").text()).contains("does not work here");
        assertThat(refused.page().select("#ticked input[checked]")).hasSize(1);
        String claim = page.page().select(".line .what").attr("href").replaceFirst("#.*", "");
        assertThat(editor.press(editor.get(claim), "button[formaction$=/assignee]", "assignee", "999999")
                        .page()
                        .select("#assignee-error")
                        .text())
                .contains("does not work here");
    }

    @Test
    void severalClaimsAreSetAsideWithOneReason() {
        Reply page = queue("");

        Reply done = editor.press(page, DISMISS, and(tick(page, 0, 2), "reason", "OPINION", "note", "Both are."));

        assertThat(editor.follow(done).text()).contains("2 claims changed.");
        assertThat(lines("")).hasSize(1);
        Reply dismissed = queue("&state=dismissed");
        assertThat(dismissed.page().select(".line")).hasSize(2);
        String claim = dismissed.page().select(".line .what").attr("href").replaceFirst("#.*", "");
        assertThat(editor.get(claim).text()).contains("Set aside: Opinion", "Both are.");
    }

    @Test
    void aClaimThatChangedSinceThePageWasShownIsLeftAsItIs() {
        Reply page = queue("");
        String second = page.page().select(".line .what").get(1).attr("href").replaceFirst("#.*", "");
        Visitor colleague = signedIn(Role.ADMIN);
        colleague.press(colleague.get(second), "#claim .deeds button.primary", "finding", "Being worked on.");

        Reply done = editor.press(page, DISMISS, and(tick(page, 0, 1), "reason", "TRIVIAL"));

        assertThat(editor.follow(done).text()).contains("1 claim changed. 1 left as it is");
        assertThat(lines("")).hasSize(2);
        assertThat(editor.get(second).page().getElementById("finding").val()).isEqualTo("Being worked on.");
    }

    @Test
    void nothingIsChangedWithoutATickOrAReasonAndWhatWasChosenStays() {
        Reply page = queue("");

        Reply untouched = editor.press(page, ASSIGN);
        Reply unreasoned = editor.press(page, DISMISS, and(tick(page, 1), "note", "Kept note"));

        assertThat(untouched.status()).isEqualTo(422);
        assertThat(untouched.page().select(".notice").text()).contains("Tick the claims");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.page().select("#reason-error").text()).contains("Choose why");
        assertThat(unreasoned.page().getElementById("note").val()).isEqualTo("Kept note");
        assertThat(unreasoned.page().select("#ticked input[checked]").eachAttr("name"))
                .containsExactly("pick1");
        assertThat(unreasoned.page().select("#article option[selected]").val()).isEqualTo("" + article);
        assertThat(lines("")).hasSize(3);
    }

    @Test
    void claimsAreGivenTopicsTogetherFoundByThemAndRelieved() {
        Reply tagged = editor.press(queue(""), TAG, and(tick(queue(""), 0, 1), "topics", "Harbours " + article));

        Reply page = editor.follow(tagged);
        assertThat(page.text()).contains("2 claims changed.");
        String topic = page.page()
                .select("#topic option:contains(Harbours " + article + ")")
                .val();
        assertThat(lines("&topic=" + topic)).hasSize(2);
        assertThat(queue("").page().select(".line .chip:contains(Harbours " + article + ")"))
                .hasSize(2);

        editor.press(queue(""), UNTAG, and(tick(queue(""), 0), "topics", "HARBOURS " + article));

        assertThat(lines("&topic=" + topic)).hasSize(1);
        assertThat(editor.press(queue(""), TAG, tick(queue(""), 0))
                        .page()
                        .select("#topics-error")
                        .text())
                .contains("Give the topics' names.");
        Visitor reviewer = signedIn(Role.REVIEWER);
        Reply page2 = reviewer.get("/desk?article=" + article);
        assertThat(reviewer.press(page2, TAG, and(tick(page2, 0), "topics", "Unheard of " + article))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whatIsOverdueComesFirstAndIsFoundByWhenItIsDue() {
        List<String> byWorth = lines("");
        String last = queue("").page().select(".line .what").get(2).attr("href").replaceFirst("#.*", "");

        editor.submit(
                editor.get(last),
                "form[action$=/schedule]",
                "due",
                LocalMoment.typed(portal().clock().instant().minusSeconds(3600)));

        assertThat(lines("")).containsExactly(byWorth.get(2), byWorth.get(0), byWorth.get(1));
        assertThat(queue("").page().select(".line").first().text()).contains("was due");
        assertThat(lines("&due=overdue")).containsExactly(byWorth.get(2));
        editor.submit(
                editor.get(last),
                "form[action$=/schedule]",
                "due",
                LocalMoment.typed(portal().clock().instant().plus(Duration.ofDays(3))));
        assertThat(lines("&due=overdue")).isEmpty();
        assertThat(lines("&due=day")).isEmpty();
        assertThat(lines("&due=week")).containsExactly(byWorth.get(2));
        assertThat(lines("&due=set")).containsExactly(byWorth.get(2));
        assertThat(lines("")).isEqualTo(byWorth);
    }

    @Test
    void publishedClaimsComeBackOnTheirRecheckDateAndOthersDoNot() {
        long claim =
                new Newsroom(portal()).publish(Draft.of("The lighthouse is the oldest, guide " + article + " says"));
        String there = "/desk?state=all&recheck=yes";
        String day = LocalDate.now(portal().clock()).plusDays(1).toString();
        editor.submit(editor.get("/desk/claims/" + claim), "form[action$=/schedule]", "recheck", day);
        String unpublished = queue("").page().select(".line .what").attr("href").replaceFirst("#.*", "");
        editor.submit(editor.get(unpublished), "form[action$=/schedule]", "recheck", day);
        assertThat(editor.get(there).text()).doesNotContain("guide " + article);

        portal().clock().advance(Duration.ofDays(1));
        editor = signedIn(Role.EDITOR);

        assertThat(editor.get(there).page().select(".line").eachText())
                .singleElement()
                .asString()
                .contains("guide " + article, "to be rechecked since");
        editor.submit(editor.get("/desk/claims/" + claim), "form[action$=/schedule]", "recheck", "");
    }

    @Test
    void reviewersGiveWorkButDoNotSayWhatIsAClaim() {
        Visitor reviewer = signedIn(Role.REVIEWER);
        Reply page = reviewer.get("/desk?article=" + article);

        assertThat(page.page().select(DISMISS)).isEmpty();
        assertThat(reviewer.press(page, ASSIGN, tick(page, 0)).status()).isEqualTo(303);
        assertThat(reviewer.submit(page, "#ticked", and(tick(page, 0), "reason", "OPINION"))
                        .status())
                .isEqualTo(303);
        assertThat(reviewer.post("/desk/queue/dismiss", "_csrf=" + reviewer.csrf() + "&pick0=1-0&reason=OPINION")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void claimsAreFoundByTheirSpeakerAndByTheirAge() {
        assertThat(lines("&speaker=radio")).hasSize(1);
        assertThat(lines("&speaker=RADIO")).hasSize(1);
        assertThat(lines("&speaker=%25")).isEmpty();
        assertThat(lines("&speaker=nobody+of+that+name")).isEmpty();
        assertThat(lines("&age=day")).hasSize(3);
        assertThat(lines("&age=older")).isEmpty();

        portal().clock().advance(Duration.ofDays(3));
        editor = signedIn(Role.EDITOR);
        assertThat(lines("&age=day")).isEmpty();
        assertThat(lines("&age=week")).hasSize(3);
        portal().clock().advance(Duration.ofDays(5));
        editor = signedIn(Role.EDITOR);
        assertThat(lines("&age=older")).hasSize(3);
    }

    @Test
    void aFilterIsKeptUnderANameWithItsCountAndOnlyForItsOwner() {
        Reply kept = editor.submit(
                queue("&kind=attributed"), "form[action=/desk/queue/saved]", "name", "  Said of   harbours ");

        Reply page = editor.follow(kept);
        assertThat(page.text()).contains("The filter is saved.");
        assertThat(page.page().select(".views [aria-current]").text()).isEqualTo("Said of harbours (2)");
        assertThat(editor.get(page.page().select(".views [aria-current]").attr("href"))
                        .page()
                        .select(".line"))
                .hasSize(2);
        assertThat(signedIn(Role.ADMIN).get("/desk").text()).doesNotContain("Said of harbours");

        Reply forgotten = editor.submit(page, "form[action^=/desk/queue/saved/]");
        assertThat(editor.follow(forgotten).text()).contains("no longer saved").doesNotContain("Said of harbours");
    }

    @Test
    void aFilterOfTheSameNameTakesThePlaceOfTheFirstAndTheNumberOfFiltersIsLimited() {
        for (int i = 0; i < 12; i++) {
            assertThat(save("Filter " + i, "article=" + (i + 1)).status()).isEqualTo(303);
        }

        assertThat(save("Filter 3", "kind=other").status()).isEqualTo(303);
        Reply refused = save("One more", "kind=both");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("You have 12 already");
        assertThat(editor.get("/desk")
                        .page()
                        .select(".views a[href*=kind=other]")
                        .eachText())
                .containsExactly("Filter 3 (0)");
    }

    private Reply save(String name, String query) {
        return editor.submit(editor.get("/desk?" + query), "form[action=/desk/queue/saved]", "name", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "0123456789012345678901234567890123456789012345678901234567890"})
    void aFilterWithoutAUsableNameIsRefused(String name) {
        Reply refused = save(name, "kind=numeric");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("name of at most 60 characters");
    }

    @Test
    void nobodyRemovesAnothersFilter() {
        Reply page = editor.follow(save("Mine alone", "kind=numeric"));
        String action = page.page().select("form[action^=/desk/queue/saved/]").attr("action");
        Visitor colleague = signedIn(Role.ADMIN);

        colleague.post(action, "_csrf=" + colleague.csrf());

        assertThat(editor.get("/desk").text()).contains("Mine alone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assignee=-1",
                "assignee=x",
                "assignee=99999999999999999999",
                "age=never",
                "speaker=%00",
                "contradicted=maybe",
                "changed=-1&left=x&done=changed"
            })
    void nonsenseInTheAddressIsTakenForNothing(String query) {
        assertThat(editor.get("/desk?" + query).status()).isIn(200, 400);
    }

    @Test
    void aDamagedFormChangesNothing() {
        String token = "_csrf=" + editor.csrf();

        assertThat(editor.post("/desk/queue/assign", token + "&pick0=abc&give=0")
                        .status())
                .isEqualTo(422);
        assertThat(editor.post("/desk/queue/assign", token + "&pick0=999999-0&give=0")
                        .location())
                .contains("changed=0&left=1");
        assertThat(editor.post("/desk/queue/assign", token + "&pick0=1-0&give=me")
                        .status())
                .isEqualTo(400);
        assertThat(editor.post("/desk/queue/dismiss", token + "&pick0=1-0&reason=BORED")
                        .status())
                .isEqualTo(400);
        assertThat(editor.post("/desk/queue/assign", token + "&query=//evil.example&pick0=1-0&give=0")
                        .location())
                .startsWith("/desk?state=open");
    }
}
