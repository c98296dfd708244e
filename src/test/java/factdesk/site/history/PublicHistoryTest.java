package factdesk.site.history;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.claim.Verdict;
import factdesk.review.correction.Correction;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers are told of what was published earlier, and why it changed. */
class PublicHistoryTest extends PortalTest {

    private Newsroom newsroom;
    private long claim;

    @BeforeEach
    void publish() {
        newsroom = new Newsroom(portal());
        claim = newsroom.publish(Draft.of("The ferry lost nine days").finding("The log lists nine days."));
    }

    private Reply history() {
        return visitor().get("/claims/" + claim + "/history");
    }

    private Document claimPage() {
        return visitor().follow(visitor().get("/claims/" + claim)).page();
    }

    private void correct() {
        portal().clock().advance(Duration.ofHours(1));
        newsroom.find(claim, Verdict.MISLEADING, "The log lists seven days.");
        newsroom.reword(claim, "The ferry lost seven days");
        newsroom.publishAgain(claim, Correction.Kind.CORRECTION, "Two days were counted twice.\nWe are sorry.");
    }

    @Test
    void theClaimsPageSaysWhatWasCorrectedAndWhatTheVerdictWas() {
        assertThat(claimPage().select(".corrections, a[href$=/history]")).isEmpty();
        correct();

        Document page = claimPage();

        Element notice = page.selectFirst(".corrections li");
        assertThat(notice.text())
                .contains("Correction", "March 2026", "Two days were counted twice.")
                .contains("Old verdict: False New verdict: Misleading");
        assertThat(page.select(".facts a[href=/claims/" + claim + "/history]").text())
                .isEqualTo("History");
        newsroom.find(claim, Verdict.MISLEADING, "The log of the ferry lists seven days.");
        newsroom.publishAgain(claim, Correction.Kind.CLARIFICATION, "It says which log.");
        assertThat(claimPage().select(".corrections li b").eachText()).containsExactly("Clarification", "Correction");
        assertThat(claimPage().selectFirst(".corrections li").text()).doesNotContain("verdict");
    }

    @Test
    void theHistoryShowsWhatChangedWordByWord() {
        correct();

        Reply reply = history();

        assertThat(reply.status()).isEqualTo(200);
        Document page = reply.page();
        assertThat(page.select(".events h2").eachText()).containsExactly("Correction", "First published");
        Element correction = page.selectFirst(".events article");
        assertThat(correction.text())
                .contains("Two days were counted twice.", "Published by Ana Kovač", "Revision 2")
                .contains("Old verdict: False New verdict: Misleading");
        assertThat(correction.select("del").eachText()).containsExactly("[removed: nine]", "[removed: nine]");
        assertThat(correction.select("ins").eachText()).containsExactly("[added: seven]", "[added: seven]");
    }

    @Test
    void changesOfSourcesAreSaidInWords() {
        Draft draft = Draft.of("The quay is new")
                .sources(
                        Draft.source("https://a.example/stays", "Stays as it is"),
                        Draft.source("https://a.example/goes", "Goes away"));
        claim = newsroom.publish(draft);
        newsroom.replaceSource(claim, "https://a.example/goes", Draft.source("https://a.example/comes", "Comes in"));
        newsroom.publishAgain(claim);

        assertThat(history().page().select("dt:contains(Sources) ~ dd").eachText())
                .containsExactly("Added: Comes in, Port Authority", "Removed: Goes away, Port Authority");
    }

    @Test
    void nothingOfTheWorkingCopyIsInTheHistory() {
        correct();
        Reply before = history();
        newsroom.find(claim, Verdict.VERIFIED, "SECRET finding, typed after it was published.");
        newsroom.reword(claim, "SECRET headline");

        Reply after = history();

        assertThat(after.body()).isEqualTo(before.body()).doesNotContain("SECRET");
        assertThat(visitor()
                        .get("/claims/" + claim + "/history?page=1", "If-None-Match", before.header("ETag"))
                        .body())
                .doesNotContain("SECRET");
        assertThat(visitor().get("/desk/claims/" + claim + "/history").status()).isNotEqualTo(200);
        long unpublished = newsroom.check(Draft.of("SECRET, too"));
        assertThat(visitor().get("/claims/" + unpublished + "/history").status())
                .isEqualTo(404);
    }

    @Test
    void whatEditorsTypeIsTextNotMarkup() {
        newsroom.find(claim, Verdict.FALSE, "<script>alert(1)</script><img src=x onerror=alert(1)>");
        newsroom.publishAgain(claim, Correction.Kind.UPDATE, "<b onclick=alert(1)>bold</b>");

        assertThat(history().page().select("script:not([src]), img, [onclick], [onerror]"))
                .isEmpty();
        assertThat(history().text()).contains("<b onclick=alert(1)>bold</b>");
        assertThat(claimPage().select("img, [onclick], [onerror]")).isEmpty();
    }

    @Test
    void itHasOneAddressAndIsNotSentAgainToThoseWhoHaveIt() {
        correct();
        Reply first = history();

        for (String other : new String[] {"-", "-the-ferry-lost-seven-days", "-wrong"}) {
            Reply reply = visitor().get("/claims/" + claim + other + "/history");
            assertThat(reply.status()).as(other).isEqualTo(301);
            assertThat(reply.location()).isEqualTo("/claims/" + claim + "/history");
        }
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(first.header("Set-Cookie")).isEmpty();
        assertThat(visitor()
                        .get("/claims/" + claim + "/history", "If-None-Match", first.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(visitor().get("/claims/" + claim + "/history?page=2").status())
                .isEqualTo(404);
        assertThat(visitor().get("/claims/x/history").status()).isEqualTo(404);
    }

    @Test
    void aWithdrawnClaimHasNoHistoryUntilItComesBack() {
        newsroom.withdraw(claim, "The wrong ferry.");
        assertThat(history().status()).isEqualTo(410);
        assertThat(history().text()).contains("The wrong ferry.").doesNotContain("nine days.");

        correct();

        assertThat(history().page().select(".events .notice").text()).contains("Withdrawn", "The wrong ferry.");
        assertThat(claimPage().select(".corrections li b").eachText()).containsExactly("Correction", "Withdrawal");
    }

    @Test
    void aPageAsksTheDatabaseForTwoThingsHoweverManyRevisionsThereAre() {
        correct();
        // What the newsroom has set is read again now and then; not while statements are counted.
        history();
        long few = statements();
        for (int i = 0; i < 30; i++) {
            newsroom.reword(claim, "The ferry lost " + i + " days");
            newsroom.publishAgain(claim);
        }

        assertThat(statements()).isEqualTo(few).isEqualTo(2);
        assertThat(history().page().select(".events > li")).hasSize(25);
        Document last = visitor().get("/claims/" + claim + "/history?page=2").page();
        assertThat(last.select(".events > li")).hasSize(7);
        assertThat(last.select(".events h2").last().text()).isEqualTo("First published");
        assertThat(claimPage().select(".corrections li")).hasSize(5);
    }

    private long statements() {
        long before = portal().database().statistics().getPrepareStatementCount();
        history();
        return portal().database().statistics().getPrepareStatementCount() - before;
    }
}
