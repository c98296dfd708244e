package factdesk.desk.figures;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Reply;
import java.util.List;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** How a figure was read, and what becomes of it when an editor knows better. */
class CorrectFigureTest extends FigureTest {

    @Test
    void everyFigureShowsHowItWasRead() {
        assertThat(figures())
                .containsExactly("a rise of 12 percent · container traffic · 2025", "4,200,000 box · traffic · 2025");
    }

    @Test
    void aCorrectedFigureSaysByWhomAndTheArithmeticIsDoneAgain() {
        Reply sent = editor.submit(
                figure("4.2 million"),
                READING,
                "amount",
                "4,500,000",
                "concept",
                "container traffic",
                "period",
                "last year",
                "role",
                "COUNT");
        assertThat(sent.status()).as(sent.text()).isEqualTo(303);

        Reply page = editor.follow(sent);
        assertThat(page.text()).contains("The arithmetic was done again", "Corrected by");
        assertThat(figures().get(1)).isEqualTo("4,500,000 box · container traffic · last year · a count of things");
        String facts = open().page().select(".facts").text();
        assertThat(facts)
                .contains("4.5e6 / 1.12", "implies about 4.018 million boxes")
                .doesNotContain("4.2e6");
        assertThat(facts).contains("The change leads up to the figure stated", "“4.2 million boxes”, “12 percent”");
    }

    @Test
    void aCorrectionChangesWhatThePublicReadsOnlyWhenItIsPublished() {
        assertThat(publish().page().select(".figures").text()).contains("4,200,000");

        editor.submit(figure("4.2 million"), READING, "amount", "4300000");

        assertThat(visitor()
                        .follow(visitor().get(claim.replaceFirst("/desk", "")))
                        .text())
                .contains("4,200,000")
                .doesNotContain("4,300,000");
        assertThat(publish().text()).contains("4,300,000").doesNotContain("4,200,000");
    }

    @Test
    void noDigitOfAValueIsLost() {
        String long150 = "7".repeat(150);
        for (String value : List.of("0", "-12.50", "0." + "0".repeat(49) + "1", long150, "3.14159265358979323846")) {
            Reply sent = editor.submit(figure("4.2 million"), READING, "amount", value);

            assertThat(sent.status()).as(value).isEqualTo(303);
            assertThat(editor.follow(sent).page().getElementById("amount").val())
                    .isEqualTo(value);
        }
    }

    @Test
    void aRangeIsSavedWithItsEndsAndTheirMiddle() {
        Reply sent = editor.submit(figure("4.2 million"), READING, "amount", "", "low", "4000000", "high", "4500001");

        assertThat(sent.status()).as(sent.text()).isEqualTo(303);
        assertThat(figures().get(1)).startsWith("4,000,000 to 4,500,001 box");
        assertThat(editor.follow(sent).page().getElementById("amount").val()).isEqualTo("4250000.5");
    }

    @Test
    void whatIsNoValueIsToldBesideTheFieldAndKept() {
        for (String bad : List.of(
                "",
                "12 percent",
                "1,2,3",
                "1e9",
                "½",
                "4".repeat(151),
                "0." + "1".repeat(51),
                "9".repeat(500),
                "<b>")) {
            Reply reply = editor.submit(figure("4.2 million"), READING, "amount", bad, "concept", "kept as typed");

            assertThat(reply.status()).as(bad).isEqualTo(422);
            assertThat(reply.page().getElementById("amount-error").text()).isNotEmpty();
            assertThat(reply.page().getElementById("amount").val()).isEqualTo(bad);
            assertThat(reply.page().getElementById("concept").val()).isEqualTo("kept as typed");
        }
        Reply crossed = editor.submit(figure("4.2 million"), READING, "low", "5", "high", "4");
        assertThat(crossed.status()).isEqualTo(422);
        assertThat(crossed.page().getElementById("low-error").text()).contains("above the upper one");
        Reply half = editor.submit(figure("4.2 million"), READING, "low", "5");
        assertThat(half.page().getElementById("high-error").text()).contains("in digits");
        Reply longUnit = editor.submit(figure("4.2 million"), READING, "unitName", "x".repeat(201));
        assertThat(longUnit.page().getElementById("unitName-error").text()).contains("200 characters");
        Reply none = editor.submit(figure("4.2 million"), READING, "role", "");
        assertThat(none.page().getElementById("role-error").text()).isNotEmpty();
        assertThat(figures().get(1)).startsWith("4,200,000 box");
    }

    @Test
    void aDamagedFormChangesNothing() {
        Reply page = figure("4.2 million");
        assertThat(editor.submit(page, READING, "role", "KING").status()).isEqualTo(400);
        assertThat(editor.submit(page, READING, "version", "x").status()).isEqualTo(400);
        assertThat(editor.get("/desk/figures/999999").status()).isEqualTo(404);
        assertThat(editor.get("/desk/figures/one").status()).isEqualTo(404);
        assertThat(editor.submit(page, READING, "concept", "a\u0000b").status()).isEqualTo(422);
    }

    @Test
    void aLateSaveIsRefusedWithBothShownAndTheTypedKept() {
        Reply early = figure("4.2 million");
        Reply late = figure("4.2 million");
        editor.submit(early, READING, "amount", "4300000");

        Reply refused = editor.submit(late, READING, "amount", "4400000", "concept", "mine");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert] td").eachText())
                .containsExactly("4300000", "4400000", "traffic", "mine");
        assertThat(refused.page().getElementById("amount").val()).isEqualTo("4400000");
        assertThat(figures().get(1)).startsWith("4,300,000");

        assertThat(editor.submit(refused, READING).status()).isEqualTo(303);
        assertThat(figures().get(1)).startsWith("4,400,000");
    }

    @Test
    void theSameFormSentTwiceIsSavedOnce() {
        Reply page = figure("4.2 million");
        editor.submit(page, READING, "amount", "4300000");
        assertThat(editor.submit(page, READING, "amount", "4300000").status()).isEqualTo(303);
    }

    @Test
    void openingAFigureLosesNothingTypedIntoTheClaim() {
        editor.press(open(), ".figure button[formaction*=/figures/]", "finding", "Typed before looking closer.");

        assertThat(open().page().getElementById("finding").val()).isEqualTo("Typed before looking closer.");
    }

    @Test
    void aCorrectionStaysWhenTheClaimGetsOtherWordsAroundIt() {
        editor.submit(figure("4.2 million"), READING, "amount", "4300000");

        Reply moved = editor.press(
                open(),
                "#claim .deeds button.primary",
                "quote",
                "container traffic rose by 12 percent to 4.2 million boxes");

        assertThat(moved.status()).as(moved.text()).isEqualTo(303);
        assertThat(open().page().select(".facts").text()).contains("Corrected by");
        assertThat(figures()).hasSize(2).element(1).asString().startsWith("4,300,000");
    }

    @Test
    void reviewersReadFiguresAndLeaveThemAsTheyAre() {
        String address = address(figure("4.2 million"), READING);

        Reply page = signedIn(Role.REVIEWER).get(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("4,200,000 box");
        assertThat(page.page().select("main form")).isEmpty();
    }

    @Test
    void aDismissedClaimsFiguresAreOnlyLookedAt() {
        Reply page = figure("4.2 million");
        editor.press(open(), "button[value=TRIVIAL]");

        assertThat(editor.submit(page, READING, "amount", "1").status()).isEqualTo(409);
        assertThat(editor.get(address(page, READING)).page().select("main form"))
                .isEmpty();
        assertThat(open().page().select(".figure a[href^=/desk/figures/]")).hasSize(2);
    }

    @Test
    void aFiguresPageAsksTheDatabaseAFewQuestionsOnly() {
        String address = address(figure("4.2 million"), READING);
        Statistics statistics = portal().database().statistics();
        long before = statistics.getPrepareStatementCount();

        assertThat(editor.get(address).status()).isEqualTo(200);

        assertThat(statistics.getPrepareStatementCount() - before).isLessThan(9);
    }
}
