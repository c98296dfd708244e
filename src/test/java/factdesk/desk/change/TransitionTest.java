package factdesk.desk.change;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Publishing, withdrawing, setting aside and taking up again. */
class TransitionTest extends ClaimTest {

    private static final String PUBLISH = "button[value=PUBLISH]";

    private String attributed;
    private String plain;

    @BeforeEach
    void openClaims() {
        plain = claim;
        attributed = claimOn("Mira Toll");
    }

    private void check(String claim) {
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

    private Reply publish(String claim, String... fields) {
        return editor.press(editor.get(claim), PUBLISH, fields);
    }

    @Test
    void publishingNamesWhatIsMissingWithLinksToTheFields() {
        Reply refused = publish(attributed, "speaker", "", "finding", "Typed, not saved.");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".notice h2").text()).isEqualTo("Not published yet");
        List<String> links = refused.page().select(".notice a").eachAttr("href");
        assertThat(links).containsExactly("#speaker", "#verdict", "#url");
        assertThat(links)
                .allSatisfy(link -> assertThat(refused.page().getElementById(link.substring(1)))
                        .as(link)
                        .isNotNull());
        assertThat(refused.page().getElementById("finding").val()).isEqualTo("Typed, not saved.");
        assertThat(editor.get(attributed).page().getElementById("finding").val())
                .isEmpty();
    }

    @Test
    void aClaimIsFinishedAndPublishedInOneStep() {
        Reply published = publish(
                plain,
                "verdict",
                "FALSE",
                "finding",
                "The register lists 64.",
                "url",
                "https://register.example/fleet",
                "title",
                "Register");

        assertThat(published.status()).as(published.text()).isEqualTo(303);
        assertThat(editor.follow(published).text()).contains("Published.", "Done", "The public reads revision 1");
    }

    @Test
    void verifiedIsNotPublishedUnderWordsThatHideWhoSaidIt() {
        check(attributed);

        Reply refused = publish(attributed, "verdict", "VERIFIED", "headline", "Container traffic rose by 12 percent");
        assertThat(refused.page().select(".notice a").eachAttr("href")).containsExactly("#headline");

        Reply published = publish(
                attributed, "verdict", "VERIFIED", "headline", "State radio said container traffic rose by 12 percent");
        assertThat(published.status()).isEqualTo(303);
    }

    @Test
    void publishingAgainWithoutAChangeMakesNoNewRevision() {
        check(plain);
        Reply form = editor.get(plain);
        assertThat(editor.press(form, PUBLISH).status()).isEqualTo(303);
        assertThat(editor.press(form, PUBLISH).status())
                .as("the same press twice")
                .isEqualTo(303);
        publish(plain);

        assertThat(editor.get(plain).text()).contains("The public reads revision 1");
    }

    @Test
    void aChangeAfterPublishingIsNotPublicUntilItIsPublishedAgain() {
        check(plain);
        publish(plain);
        editor.press(editor.get(plain), SAVE, "finding", "The register lists 65.");
        assertThat(editor.get(plain).text())
                .contains("In progress", "The public reads revision 1", "not public until you publish again");

        publish(plain, "correctionKind", "CORRECTION", "correction", "One boat was left out.");

        assertThat(editor.get(plain).text()).contains("Done", "The public reads revision 2");
    }

    @Test
    void publishingAChangeAgainAsksWhatChangedAndWhy() {
        assertThat(open().page().select("#correction")).isEmpty();
        check(plain);
        publish(plain);
        Visitor reviewer = signedIn(Role.REVIEWER);
        assertThat(reviewer.press(reviewer.get(plain), PUBLISH).status())
                .as("somebody else, without a change")
                .isEqualTo(303);

        Reply silent = publish(plain, "finding", "The register lists 65.");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("#correctionKind-error").text()).contains("a clarification or an update");
        assertThat(silent.page().select("#correction-error").text()).contains("in words for readers");
        for (String bad : List.of("", "  ", "w".repeat(1001), "with \u0000 NUL")) {
            Reply refused = publish(plain, "finding", "Now 65.", "correctionKind", "UPDATE", "correction", bad);
            assertThat(refused.status()).as(bad).isEqualTo(422);
            assertThat(refused.page().select("#finding").val()).isEqualTo("Now 65.");
            assertThat(refused.page().select("[value=UPDATE]").hasAttr("checked"))
                    .isTrue();
        }
        assertThat(publish(plain, "finding", "Now 65.", "correctionKind", "WITHDRAWAL", "correction", "Why")
                        .status())
                .as("a withdrawal has a button of its own")
                .isEqualTo(422);
        assertThat(editor.get(plain).text()).contains("The public reads revision 1");
        assertThat(value("finding")).isEqualTo("The register lists 64.");
    }

    @Test
    void publishingTheWordsThatThePublicReadsAsksNothing() {
        check(plain);
        publish(plain);
        editor.press(editor.get(plain), SAVE, "finding", "The register lists 65.");

        Reply back = publish(plain, "finding", "The register lists 64.");

        assertThat(back.status()).isEqualTo(303);
        assertThat(editor.get(plain).text()).contains("The public reads revision 1");
    }

    @Test
    void aReviewerMayPublish() {
        check(plain);
        Visitor reviewer = signedIn(Role.REVIEWER);

        assertThat(reviewer.press(reviewer.get(plain), PUBLISH).status()).isEqualTo(303);
    }

    @Test
    void withdrawingNeedsAReasonThatReadersWillSee() {
        check(plain);
        publish(plain);

        for (String bad : List.of("", "   ", "w".repeat(1001), "with \u0000 NUL")) {
            Reply refused = editor.press(editor.get(plain), "button[value=WITHDRAW]", "withdrawal", bad);
            assertThat(refused.status()).as(bad).isEqualTo(422);
            assertThat(refused.page().select("#withdrawal-error").text()).isNotEmpty();
            assertThat(refused.page().select("details:has(#withdrawal)").hasAttr("open"))
                    .isTrue();
        }
        Reply withdrawn =
                editor.press(editor.get(plain), "button[value=WITHDRAW]", "withdrawal", "The register was misread.");

        assertThat(editor.follow(withdrawn).text())
                .contains("Withdrawn. The claim's page says why.", "The register was misread.", "In progress");
        assertThat(publish(plain).status())
                .as("what changed since is asked for")
                .isEqualTo(422);
        publish(plain, "correctionKind", "CORRECTION", "correction", "The register is read right now.");
        assertThat(editor.get(plain).text()).contains("The public reads revision 2");
    }

    @Test
    void aDismissedClaimLeavesTheQueueAndComesBackWhenItIsTakenUpAgain() {
        Reply form = editor.get(plain);
        Reply dismissed = editor.press(form, "button[value=OPINION]", "note", "Old news");
        assertThat(editor.press(form, "button[value=OPINION]").status())
                .as("the same press twice")
                .isEqualTo(303);

        assertThat(editor.follow(dismissed).text()).contains("Dismissed (Opinion): The fishing fleet");
        Reply page = editor.get(plain);
        assertThat(page.text()).contains("Set aside: Opinion. Old news");
        assertThat(page.page().select("#claim")).isEmpty();
        assertThat(editor.press(page, "button[value=REOPEN]").status()).isEqualTo(303);
        assertThat(editor.get(plain).page().select("#claim")).hasSize(1);
        assertThat(editor.get(plain).text()).contains("In progress");
    }

    @Test
    void dismissingNeedsAReason() {
        Reply refused = editor.post(
                plain + "/dismiss",
                Map.of("_csrf", editor.csrf(), "version", version(plain), "finding", "Typed beside it."));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select("#reason-error").text()).contains("Choose why");
        assertThat(refused.page().getElementById("finding").val()).isEqualTo("Typed beside it.");
        assertThat(editor.press(editor.get(plain), "button[value=TRIVIAL]", "note", "n".repeat(1001))
                        .status())
                .isEqualTo(422);
        assertThat(editor.post(plain + "/dismiss", Map.of("_csrf", editor.csrf(), "reason", "BORING"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void whatThePublicReadsIsWithdrawnBeforeItIsDismissed() {
        check(plain);
        Reply form = editor.get(plain);
        publish(plain);

        Map<String, String> typed =
                Map.of("_csrf", editor.csrf(), "to", "DISMISS", "reason", "TRIVIAL", "version", version(plain));
        Reply refused = editor.post(plain + "/transitions", typed);

        assertThat(form.page().select("button[name=reason]")).hasSize(5);
        assertThat(editor.get(plain).page().select("button[name=reason]")).isEmpty();
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("Withdraw it first");
    }

    private String version(String claim) {
        return editor.get(claim).page().select("#claim [name=version]").val();
    }

    @Test
    void workOnADismissedClaimIsRefusedWithoutLosingWhatWasTyped() {
        Reply form = editor.get(plain);
        editor.press(editor.get(plain), "button[value=TRIVIAL]");

        Reply refused = editor.press(form, SAVE, "finding", "Typed for long.");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("This claim was dismissed", "Take it up again");
        assertThat(refused.page().select("textarea").eachText()).contains("Typed for long.");
    }

    @Test
    void onlyEditorsDecideWhatIsAClaim() {
        Visitor reviewer = signedIn(Role.REVIEWER);
        Reply page = reviewer.get(plain);
        assertThat(page.page().select("button[name=reason]")).isEmpty();

        assertThat(ask(reviewer, "DISMISS").status()).isEqualTo(403);
        assertThat(editor.get(plain).text()).contains("New");

        editor.press(editor.get(plain), "button[value=TRIVIAL]");
        assertThat(reviewer.get(plain).page().select("button[value=REOPEN]")).isEmpty();
        assertThat(ask(reviewer, "REOPEN").status()).isEqualTo(403);
    }

    private Reply ask(Visitor visitor, String to) {
        return visitor.post(plain + "/transitions", Map.of("_csrf", visitor.csrf(), "to", to, "reason", "TRIVIAL"));
    }

    @Test
    void aTransitionThatDoesNotExistIsRefused() {
        for (String to : List.of("", "publish", "DONE", "DELETE")) {
            assertThat(editor.post(plain + "/transitions", Map.of("_csrf", editor.csrf(), "to", to))
                            .status())
                    .as(to)
                    .isEqualTo(400);
        }
    }
}
