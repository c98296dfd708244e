package factdesk.desk.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What surrounds a claim: its topics, its dates, and who was asked for a reply; at the desk and before the public. */
class AroundTest extends PortalTest {

    private static final String TOPICS = "form[action$=/topics]";
    private static final String DATES = "form[action$=/schedule]";
    private static final String REPLIES = "form[action$=/replies]";
    private static int claims;

    private Visitor editor;
    private Newsroom newsroom;
    private long claim;

    @BeforeEach
    void publish() {
        editor = signedIn(Role.EDITOR);
        newsroom = new Newsroom(portal());
        claim = newsroom.publish(Draft.of("Quay number " + claims++ + " was finished in time"));
    }

    private Reply open() {
        return editor.get("/desk/claims/" + claim);
    }

    private Reply tag(String names) {
        return editor.submit(open(), TOPICS, "topics", names);
    }

    private Reply published() {
        newsroom.publishAgain(claim);
        return visitor().follow(visitor().get("/claims/" + claim));
    }

    private String topicId(String name) {
        return editor.get("/desk/topics")
                .page()
                .select("a.what:contains(" + name + ")")
                .attr("href");
    }

    @Test
    void topicsThatAnEditorTypesReachThePublicWithTheNextRevision() {
        Reply saved = tag("Ports " + claim + ", Building");

        assertThat(editor.follow(saved).text()).contains("The topics are saved.");
        assertThat(open().page().getElementById("topics").val()).isEqualTo("Building, Ports " + claim);
        assertThat(visitor().get("/topics/ports-" + claim).status()).isEqualTo(404);
        Reply page = published();
        assertThat(page.page().select(".topics a").eachText()).containsExactly("Building", "Ports " + claim);
        Reply topic = visitor().get("/topics/ports-" + claim);
        assertThat(topic.page().select(".entries h3")).hasSize(1);
        assertThat(visitor().get("/claims?topic=ports-" + claim).page().select(".entries h3"))
                .hasSize(1);
        assertThat(visitor().get("/feeds/claims.xml?topic=ports-" + claim).body())
                .contains("Quay number");
        assertThat(visitor().get("/claims?topic=nothing").text()).contains("No checks found");
    }

    @Test
    void aReviewerChoosesAmongTheTopicsThereAreAndMakesNone() {
        tag("Seas " + claim);
        Visitor reviewer = signedIn(Role.REVIEWER);

        Reply refused =
                reviewer.submit(open(), TOPICS, "_csrf", reviewer.csrf(), "topics", "seas " + claim + ", New " + claim);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("topics-error").text()).contains("There is no topic \"New " + claim);
        assertThat(refused.page().getElementById("topics").val()).isEqualTo("seas " + claim + ", New " + claim);
        assertThat(reviewer.submit(open(), TOPICS, "_csrf", reviewer.csrf(), "topics", "SEAS " + claim)
                        .status())
                .isEqualTo(303);
        assertThat(reviewer.get("/desk/topics").status()).isEqualTo(403);
    }

    @Test
    void aRenamedTopicIsFoundUnderItsFormerAddressAndItsFormerName() {
        tag("Harbor " + claim);
        published();
        String topic = topicId("Harbor " + claim);

        Reply renamed = editor.submit(
                editor.get(topic), "#topic-form", "name", "Harbours " + claim, "description", "All about quays.");

        assertThat(editor.follow(renamed).text()).contains("The topic is saved.", "All about quays.");
        Reply moved = visitor().get("/topics/harbor-" + claim);
        assertThat(moved.status()).isEqualTo(301);
        assertThat(visitor().follow(moved).text()).contains("Harbours " + claim, "All about quays.", "1 check");
        assertThat(visitor().get("/claims?topic=harbor-" + claim).page().select(".entries h3"))
                .hasSize(1);
        tag("harbor " + claim);
        assertThat(open().page().getElementById("topics").val()).isEqualTo("Harbours " + claim);
        assertThat(editor.submit(editor.get(topic), "#topic-form", "name", "", "version", "0")
                        .status())
                .isEqualTo(422);
        assertThat(editor.submit(editor.get(topic), "#topic-form", "version", "0")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void mergedTopicsAreOneForTheDeskAndForReadersWithoutPublishingAgain() {
        tag("Quays " + claim + ", Docks " + claim);
        published();
        String docks = topicId("Docks " + claim);
        String quays = topicId("Quays " + claim).replaceAll(".*/", "");

        Reply merged = editor.submit(editor.get(docks), "#merge-form", "into", quays);

        assertThat(editor.follow(merged).text()).contains("The topics are one now.");
        assertThat(open().page().getElementById("topics").val()).isEqualTo("Quays " + claim);
        assertThat(visitor().get("/topics/docks-" + claim).location()).isEqualTo("/topics/quays-" + claim);
        assertThat(visitor().get("/topics/quays-" + claim).text()).contains("1 check");
        assertThat(editor.get(docks).status()).isEqualTo(404);
        assertThat(editor.submit(editor.get("/desk/topics/" + quays), "#merge-form")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void datesAreShownAtTheDeskAndThoseForReadersOnThePublicPage() {
        Reply saved =
                editor.submit(open(), DATES, "due", "2026-03-02T09:00", "as_of", "2026-03-01", "recheck", "2026-09-01");

        assertThat(editor.follow(saved).text()).contains("The dates are saved.", "Was due");
        assertThat(open().page().getElementById("recheck").val()).isEqualTo("2026-09-01");
        assertThat(published().text()).contains("As of 1 March 2026", "To be rechecked on 1 September 2026");
    }

    @ParameterizedTest
    @CsvSource({
        "due,tomorrow",
        "due,2026-13-01T10:00",
        "as_of,2026-02-30",
        "as_of,2999-01-01",
        "recheck,soon",
        "recheck,9998-01-01"
    })
    void aDateThatIsNoneIsToldBesideItsFieldAndKept(String field, String typed) {
        Reply refused = editor.submit(open(), DATES, field, typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById(field).val()).isEqualTo(typed);
        assertThat(refused.page().getElementById(field + "-error").text()).isNotEmpty();
    }

    @Test
    void whoWasAskedIsLoggedWithTheAnswerAndReadersLearnOfIt() {
        Reply asked = editor.submit(
                open(),
                REPLIES,
                "asked",
                "The port’s press office",
                "asked_at",
                "2026-03-01T08:00",
                "deadline",
                "2026-03-02T08:00");

        assertThat(editor.follow(asked).text()).contains("The reply log is saved.", "No answer by");
        assertThat(published().page().select(".replies").text())
                .isEqualTo("The port’s press office was asked by email on 1 March 2026; no reply by 2 March 2026.");
        Reply form =
                editor.get(open().page().select("a[href*=?reply=]").attr("href").replaceFirst("#.*", ""));
        assertThat(form.page().getElementById("asked").val()).isEqualTo("The port’s press office");

        editor.submit(form, REPLIES, "answer", "It was late, we regret it.");

        assertThat(open().text()).contains("Answered").doesNotContain("No answer by");
        assertThat(published().page().select(".replies").text())
                .contains("and answered on 2 March 2026", "It was late, we regret it.");
        assertThat(editor.submit(form, REPLIES, "answer", "Stale").status()).isEqualTo(409);
    }

    @Test
    void anAnswerThatIsForTheDeskOnlyStaysThere() {
        String unticked = "&asked=The+mayor&channel=PHONE&answer=Between+us:+yes.";
        editor.post("/desk/claims/" + claim + "/replies", "_csrf=" + editor.csrf() + unticked);

        assertThat(open().text()).contains("Between us: yes.", "for the desk only");
        assertThat(published().body()).contains("The mayor").doesNotContain("Between us");
    }

    @ParameterizedTest
    @CsvSource({
        "asked,''",
        "asked_at,2026-03-02T23:00",
        "asked_at,never",
        "deadline,2020-01-01T00:00",
        "deadline,soon",
        "answered_at,2026-03-02T09:00"
    })
    void anEntryThatCannotBeIsToldBesideItsFieldAndKept(String field, String typed) {
        Reply refused =
                editor.submit(open(), REPLIES, "asked", "The mayor", "asked_at", "2026-03-02T08:00", field, typed);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".error")).hasSize(1);
        assertThat(refused.page().getElementById(field).val()).isEqualTo(typed);
    }

    @Test
    void anEntryIsRemovedAndNotThroughAnotherClaim() {
        editor.submit(open(), REPLIES, "asked", "The mayor");
        String remove =
                open().page().select("form[action$=/remove][action*=replies]").attr("action");
        String elsewhere = remove.replaceFirst("claims/\\d+", "claims/" + (claim - 1));

        assertThat(editor.post(elsewhere, "_csrf=" + editor.csrf()).status()).isEqualTo(404);
        assertThat(editor.follow(editor.post(remove, "_csrf=" + editor.csrf())).text())
                .contains("The entry was removed.")
                .doesNotContain("The mayor");
    }

    @Test
    void claimsThatAreNotThereHaveNothingAroundThem() {
        for (String part : new String[] {"topics", "schedule", "replies"}) {
            assertThat(editor.get("/desk/claims/999999/" + part).status()).isEqualTo(404);
            assertThat(editor.post("/desk/claims/999999/" + part, "_csrf=" + editor.csrf() + "&asked=x&channel=PHONE")
                            .status())
                    .isEqualTo(404);
        }
    }
}
