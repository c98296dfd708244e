package factdesk.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.claim.Verdict;
import factdesk.review.correction.Correction;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the desk is told of all that happened to a claim. */
class HistoryTest extends PortalTest {

    private Newsroom newsroom;
    private Visitor reviewer;
    private long claim;

    @BeforeEach
    void publish() {
        newsroom = new Newsroom(portal());
        reviewer = signedIn(Role.REVIEWER);
        claim = newsroom.publish(Draft.of("The ferry lost nine days").finding("The log lists nine days."));
        later();
    }

    private static void later() {
        portal().clock().advance(Duration.ofMinutes(10));
    }

    private Document history() {
        Reply reply = reviewer.get("/desk/claims/" + claim + "/history");
        assertThat(reply.status()).isEqualTo(200);
        return reply.page();
    }

    @Test
    void everythingThatHappenedIsThereTheLatestFirst() {
        newsroom.find(claim, Verdict.MISLEADING, "The log lists seven days.");
        later();
        newsroom.publishAgain(claim, Correction.Kind.CORRECTION, "Two days were counted twice.");
        later();
        newsroom.withdraw(claim, "The wrong ferry.");

        Document page = history();

        assertThat(page.select(".events h2").eachText())
                .containsExactly(
                        "Withdrew revision 2",
                        "Published revision 2",
                        "Changed",
                        "Published revision 1",
                        "Changed",
                        "Before the first change");
        assertThat(page.select(".events > li").first().text()).contains("The wrong ferry.", "Ana Kovač", "2 Mar 2026");
        assertThat(page.select(".events > li:contains(Published revision 2)").text())
                .contains("Misleading", "Correction: Two days were counted twice.");
        assertThat(page.select(".events > li.deed").eachText())
                .anyMatch(line -> line.contains("Withdrew \"The ferry lost nine days\": The wrong ferry."))
                .anyMatch(line -> line.contains("Correction of \"The ferry lost nine days\": Two days were counted"))
                .anyMatch(line -> line.contains("Published verdict False: The ferry lost nine days"));
    }

    @Test
    void aChangeIsShownWordByWordAndFieldByField() {
        newsroom.find(claim, Verdict.MISLEADING, "The log lists seven days.");

        Element change = history().select(".events > li:has(h2)").first();

        assertThat(change.select("dt").eachText()).containsExactly("Verdict", "Finding");
        assertThat(change.select("del").eachText()).containsExactly("[removed: False]", "[removed: nine]");
        assertThat(change.select("ins").eachText()).containsExactly("[added: Misleading]", "[added: seven]");
    }

    @Test
    void itIsPagedByTheDatabaseAndAsksForNoMoreHoweverMuchHappened() {
        newsroom.withdraw(claim, "The wrong ferry.");
        history();
        long few = statements();
        for (int i = 0; i < 30; i++) {
            later();
            newsroom.reword(claim, "The ferry lost " + i + " days");
        }
        history();

        assertThat(statements()).isEqualTo(few);
        Elements first = history().select(".events > li");
        assertThat(first).hasSize(25);
        assertThat(first.first().select("ins").text()).contains("29");
        List<String> rest = reviewer.get("/desk/claims/" + claim + "/history?page=2")
                .page()
                .select(".events > li")
                .eachText();
        assertThat(rest).hasSizeBetween(10, 25).doesNotContainAnyElementsOf(first.eachText());
        assertThat(reviewer.get("/desk/claims/" + claim + "/history?page=99").status())
                .isEqualTo(404);
        assertThat(reviewer.get("/desk/claims/404404/history").status()).isEqualTo(404);
    }

    private long statements() {
        long before = portal().database().statistics().getPrepareStatementCount();
        history();
        return portal().database().statistics().getPrepareStatementCount() - before;
    }
}
