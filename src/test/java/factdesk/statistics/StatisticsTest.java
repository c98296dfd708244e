package factdesk.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.claim.Verdict;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatisticsTest extends PortalTest {

    private static int stories;

    private Visitor editor;

    @BeforeEach
    void aYearLaterNothingOfTheOtherTestsCounts() {
        portal().clock().advance(Duration.ofDays(400));
        editor = signedIn(Role.EDITOR);
    }

    @Test
    void openClaimsAreCountedByAge() {
        List<String> before = row("open", "New");
        story();
        portal().clock().advance(Duration.ofDays(8));
        story();
        editor = signedIn(Role.EDITOR);

        List<String> after = row("open", "New");
        int claims = Stories.harbour().claims().size();
        assertThat(after.subList(0, 3)).containsExactly("" + claims, "0", "" + claims);
        assertThat(after.get(3)).isEqualTo(before.isEmpty() ? "0" : before.get(4));
    }

    @Test
    void theTimeFromFoundToPublishedIsThatOfTheMiddleAndOfNineInTen() {
        Newsroom newsroom = new Newsroom(portal());
        for (int hours = 1; hours <= 9; hours++) {
            long claim =
                    newsroom.publish(Draft.of("Fees doubled, case " + hours).with(Verdict.FALSE));
            Duration took = Duration.ofHours(hours);
            portal().database()
                    .writing(session -> session.createNativeMutationQuery(
                                    "update publication set first_published_at = :at where claim_id = :id")
                            .setParameter("at", portal().clock().instant().plus(took))
                            .setParameter("id", claim)
                            .executeUpdate());
        }

        Reply page = editor.get("/desk/statistics?period=quarter");

        assertThat(page.page().select("#took-all").text())
                .isEqualTo("First published: 9. Half of them took 5 h 0 min or less, nine of ten 8 h 12 min or less.");
        assertThat(cells(page, "people", "Ana Kovač")).containsExactly("0", "9", "5 h 0 min", "8 h 12 min");
        assertThat(cells(page, "verdicts", "False")).containsExactly("9");
        assertThat(page.page().select("#steps-table tbody tr")).hasSizeBetween(1, 2);
        assertThat(page.page().select("svg.chart[role=img]"))
                .hasSize(page.page().select("section > svg").size())
                .isNotEmpty();
        assertThat(page.page().select("nav [aria-current=page]").text()).contains("90 days");
    }

    @Test
    void whatWasNoClaimCountsAgainstTheEngine() {
        Reply story = story();
        editor.press(claim(story, "second basin"), "#claim .deeds button.primary", "finding", "Looked into.");
        editor.press(claim(story, "fishing fleet"), "button[value=EXTRACTOR_ERROR]");

        Reply page = editor.get("/desk/statistics");

        assertThat(page.page().select("#precision").text())
                .isEqualTo("Of 2 claims that were decided on, 1 were none: 50 percent were claims.");
        assertThat(cells(page, "engine", "Worked on")).containsExactly("1");
        assertThat(cells(page, "engine", "Not a claim: the engine erred")).containsExactly("1");
    }

    @Test
    void thePageAsksAsManyQuestionsHoweverMuchThereIs() {
        editor.get("/desk/statistics");
        long few = statements();
        Newsroom newsroom = new Newsroom(portal());
        for (int i = 0; i < 4; i++) {
            newsroom.publish(Draft.of("Fees doubled once more, case " + i));
        }
        assertThat(statements()).isEqualTo(few);
    }

    @Test
    void aPeriodThatDoesNotExistIsAMonth() {
        assertThat(editor.get("/desk/statistics?period=week")
                        .page()
                        .select("nav [aria-current=page]")
                        .text())
                .contains("30 days");
    }

    private long statements() {
        long before = portal().database().statistics().getPrepareStatementCount();
        editor.get("/desk/statistics");
        return portal().database().statistics().getPrepareStatementCount() - before;
    }

    private Reply story() {
        long article = Stories.paste(
                portal(),
                Stories.HARBOUR + "\n\nStatistics " + stories++ + ".",
                Stories.harbour(),
                portal().person(Role.EDITOR));
        return editor.get("/desk/articles/" + article);
    }

    private Reply claim(Reply story, String words) {
        return editor.get(story.page()
                .select("a.mark:contains(" + words + ")")
                .attr("href")
                .replaceFirst("#.*", ""));
    }

    private List<String> row(String table, String head) {
        return cells(editor.get("/desk/statistics"), table, head);
    }

    private static List<String> cells(Reply page, String table, String head) {
        return page.page()
                .select("#" + table + "-table tr:has(th:contains(" + head + ")) td")
                .eachText();
    }
}
