package factdesk.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Arithmetic on a claim's figures: an editor's to accept, to correct or to refuse. */
class CheckTest extends FigureTest {

    private static final String ACCEPT = "button[formaction$=/accept]";

    @Test
    void nothingWorkedOutIsPublicUntilAnEditorAcceptsIt() {
        assertThat(publish().body()).doesNotContain("Our arithmetic", "4.2e6");

        Reply accepted = editor.press(open(), ACCEPT);
        assertThat(accepted.status()).isEqualTo(303);
        assertThat(open().page().select(".decision").text()).isEqualTo("Accepted");
        Reply page = publish();

        assertThat(page.page().select("[aria-labelledby=workings]").text())
                .contains(
                        "implies about 3.75 million boxes the year before",
                        "4.2e6 / 1.12",
                        "3.689 million to 3.811 million");
    }

    @Test
    void whatIsRefusedStaysAtTheDesk() {
        editor.press(open(), ACCEPT);
        publish();
        editor.press(open(), "button[formaction$=/refuse]");

        assertThat(open().page().select(".decision").text()).isEqualTo("Refused");
        assertThat(publish().body()).doesNotContain("4.2e6");
    }

    @Test
    void acceptingLosesNothingTypedIntoTheClaim() {
        editor.press(open(), ACCEPT, "finding", "Typed before accepting.");

        assertThat(open().page().getElementById("finding").val()).isEqualTo("Typed before accepting.");
    }

    @Test
    void aCorrectedResultSaysByWhomAndWaitsToBeAcceptedAgain() {
        editor.press(open(), ACCEPT);

        Reply sent = editor.submit(
                check(),
                RESULT,
                "says",
                "implies about 3.8 million boxes in 2024",
                "outcome",
                "3800000",
                "high",
                "3,850,000");

        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        Reply page = editor.follow(sent);
        assertThat(page.text()).contains("implies about 3.8 million boxes in 2024", "To decide", "corrected by");
        editor.follow(editor.press(page, "#decision [value=ACCEPTED]"));
        assertThat(publish().page().select("[aria-labelledby=workings]").text())
                .contains("implies about 3.8 million boxes in 2024", "3.689 million to 3.85 million");
    }

    @Test
    void whatIsNoResultIsToldBesideTheFieldAndKept() {
        for (String bad : List.of("", "many", "1,2", "4".repeat(151))) {
            Reply reply = editor.submit(check(), RESULT, "outcome", bad, "says", "kept");

            assertThat(reply.status()).as(bad).isEqualTo(422);
            assertThat(reply.page().getElementById("outcome-error").text()).isNotEmpty();
            assertThat(reply.page().getElementById("outcome").val()).isEqualTo(bad);
            assertThat(reply.page().getElementById("says").val()).isEqualTo("kept");
        }
        assertThat(editor.submit(check(), RESULT, "says", " ")
                        .page()
                        .getElementById("says-error")
                        .text())
                .isNotEmpty();
        assertThat(editor.submit(check(), RESULT, "low", "5000000")
                        .page()
                        .getElementById("low-error")
                        .text())
                .contains("above the most");
    }

    @Test
    void aLateCorrectionIsRefusedWithBothShown() {
        Reply early = check();
        Reply late = check();
        editor.submit(early, RESULT, "outcome", "3760000");

        Reply refused = editor.submit(late, RESULT, "outcome", "3770000");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert] td").eachText()).containsExactly("3760000", "3770000");
        assertThat(editor.submit(refused, RESULT).status()).isEqualTo(303);
    }

    @Test
    void nobodyAcceptsWhatTheyDidNotSee() {
        Reply seen = check();
        editor.submit(check(), RESULT, "outcome", "3760000");

        assertThat(editor.press(seen, "#decision [value=ACCEPTED]").status()).isEqualTo(409);
        assertThat(open().page().select(".decision").text()).isEqualTo("To decide");
    }

    @Test
    void aDecisionIsOpenAgainWhenTheFiguresChange() {
        editor.submit(figure("4.2 million"), READING, "amount", "4300000");
        editor.press(open(), ACCEPT);
        putOfficial(check(), "3840000", "box");

        editor.submit(figure("4.2 million"), READING, "amount", "4400000");

        assertThat(open().page().select(".decision").eachText()).containsExactly("To decide");
        assertThat(open().page().select(".official").text())
                .as("the official figure beside it stays")
                .contains("more than the official one");
    }

    @Test
    void anAcceptedResultStaysAcceptedWhenAnotherFiguresReadingChanges() {
        editor.submit(figure("4.2 million"), READING, "amount", "4300000");
        editor.press(open(), ACCEPT);

        editor.submit(figure("4.2 million"), READING, "concept", "boxes handled");

        assertThat(open().page().select(".decision").eachText()).containsExactly("Accepted");
    }

    @Test
    void anOfficialFigureStandsBesideWhatIsImplied() {
        editor.submit(figure("4.2 million"), READING, "amount", "4300000");
        putOfficial(check(), "3840000", "box");
        editor.press(open(), ACCEPT);

        Reply page = publish();

        assertThat(page.page().select("[aria-labelledby=workings]").text()).contains("Consistent:", "Port statistics");
        assertThat(page.page().select("[aria-labelledby=workings] svg").eachAttr("aria-label"))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("Before, as implied: about 3.8393 million boxes. After, as stated: 4.3 million boxes");
    }

    @Test
    void aCheckOfAnotherClaimIsNotWithinReach() {
        String foreign = address(check(), RESULT).replaceFirst(".*/", "");
        openAClaim();

        Reply reply = editor.press(open(), "#claim .deeds button.primary", "finding", "x");
        assertThat(reply.status()).isEqualTo(303);
        String version = open().page().select("#claim [name=version]").val();
        assertThat(editor.post(
                                claim + "/checks/" + foreign + "/accept",
                                Map.of("_csrf", editor.csrf(), "version", version))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDamagedFormDecidesNothing() {
        Reply page = check();

        assertThat(editor.submit(page, "#decision", "to", "PERHAPS").status()).isEqualTo(400);
        assertThat(editor.submit(page, "#decision").status()).isEqualTo(400);
        assertThat(editor.submit(page, "#decision", "to", "ACCEPTED", "version", "")
                        .status())
                .isEqualTo(400);
        assertThat(editor.get("/desk/checks/999999").status()).isEqualTo(404);
    }
}
