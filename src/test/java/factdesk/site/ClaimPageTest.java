package factdesk.site;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.claim.ClaimForm;
import factdesk.claim.Verdict;
import factdesk.extract.quantity.Quantity;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a reader is promised of a claim's page. */
class ClaimPageTest extends PortalTest {

    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(portal());
    }

    private static Reply read(long id) {
        return visitor().follow(visitor().get("/claims/" + id));
    }

    @Test
    void thePageTellsEverythingTheVerdictRestsOn() {
        long id = newsroom.publish(Draft.of("Harbour fees doubled in 2025")
                .saidBy("Mira Holt", "The mayor's office")
                .quoting(
                        "Fees rose to about $90 million, Holt said, according to the mayor's office",
                        new Draft.Stated("$90 million", "90000000", Quantity.Change.ABOUT))
                .finding("Fees rose by **four** per cent.\n\n- see the accounts"));

        Document page = read(id).page();

        assertThat(page.selectFirst("h1").text()).isEqualTo("Harbour fees doubled in 2025");
        assertThat(page.selectFirst(".ruling .verdict.false").text()).isEqualTo("False");
        assertThat(page.select(".ruling svg")).hasSize(1);
        assertThat(page.selectFirst(".meaning").text()).isEqualTo("Evidence contradicts it.");
        assertThat(page.selectFirst(".check header .facts").text())
                .isEqualTo("Checked by Ana Kovač Published 2 March 2026");
        assertThat(page.selectFirst(".prose").html())
                .contains("<strong>four</strong>")
                .contains("<li>");
        assertThat(page.select(".chain li b").eachText()).containsExactly("The mayor's office", "Mira Holt");
        assertThat(page.selectFirst("[aria-labelledby=said]").text())
                .contains("Judged here is the statement of Mira Holt.")
                .contains("Reported only. The article reports the words");
        assertThat(page.selectFirst("[aria-labelledby=appeared]").text())
                .contains("Fees rose to about $90 million, Holt said", "Port had a good year", "The Coast Courier")
                .contains("27 February 2026");
        assertThat(page.selectFirst("figcaption a").attr("href")).isEqualTo("https://courier.example/port");
        assertThat(page.selectFirst(".figures li").text())
                .contains("$90 million", "about 90,000,000", "dollar", "harbour fees", "2025");
        assertThat(page.selectFirst(".sources li").text())
                .contains("Accounts of the port", "Port Authority", "Refutes the claim", "Primary source")
                .contains("Fees came to 41 million.", "Read 1 March 2026");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        Document page = read(newsroom.publish(
                        Draft.of("Nobody pays at the quay").inAnArticleFromNowhere()))
                .page();

        assertThat(page.select("[aria-labelledby=said], [aria-labelledby=figures], figcaption a, figcaption time"))
                .isEmpty();
        assertThat(page.selectFirst("figcaption").text()).isEqualTo("Port had a good year");
    }

    @Test
    void verifiedSaysWhatWasVerified() {
        long id = newsroom.publish(Draft.of("The harbour master said fees would stay")
                .saidBy("The harbour master")
                .with(Verdict.VERIFIED));

        Document page = read(id).page();

        assertThat(page.selectFirst(".ruling").text()).isEqualTo("Verified that");
        assertThat(page.title()).startsWith("Verified that the harbour master said fees would stay");
        assertThat(page.selectFirst("meta[property=og:title]").attr("content"))
                .isEqualTo("Verified that the harbour master said fees would stay");
    }

    @Test
    void theSharedTitleCarriesTheVerdict() {
        Document page = read(newsroom.publish(Draft.of("The quay sank"))).page();

        assertThat(page.selectFirst("meta[property=og:title]").attr("content")).isEqualTo("False: The quay sank");
        assertThat(page.selectFirst("meta[property=og:description]").attr("content"))
                .isEqualTo("The port's own accounts show otherwise.");
        assertThat(page.selectFirst("meta[property=og:url]").attr("content"))
                .isEqualTo(page.selectFirst("link[rel=canonical]").attr("href"));
        assertThat(page.select("link[rel=alternate][type=application/rss+xml]").eachAttr("href"))
                .containsExactly("/feeds/claims.xml", "/feed.xml");
    }

    @Test
    void everyOtherAddressLeadsToTheOne() {
        long id = newsroom.publish(Draft.of("Ünïcode ships: “first” in port!"));
        String canonical = "/claims/" + id + "-unicode-ships-first-in-port";

        assertThat(visitor().get(canonical).status()).isEqualTo(200);
        for (String other : new String[] {"", "-", "-wrong", "-unicode-ships-first-in-port2"}) {
            Reply reply = visitor().get("/claims/" + id + other);
            assertThat(reply.status()).as(other).isEqualTo(301);
            assertThat(reply.location()).isEqualTo(canonical);
        }
        assertThat(visitor()
                        .get(canonical)
                        .page()
                        .selectFirst("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo("http://desk.test" + canonical);
    }

    @Test
    void whatWasNeverPublishedIsNotThere() {
        for (String address : new String[] {
            "/claims/999999999",
            "/claims/x",
            "/claims/1x",
            "/claims/-1",
            "/claims/99999999999999999999",
            "/claims/9223372036854775807",
            "/claims/0-a"
        }) {
            Reply reply = visitor().get(address);
            assertThat(reply.status()).as(address).isEqualTo(404);
            assertThat(reply.text()).contains("There is no such claim");
            assertThat(reply.page().select("form[role=search]")).hasSize(1);
        }
    }

    @Test
    void theWorkingCopyCannotLeak() {
        long id = newsroom.publish(Draft.of("Ten cranes stand idle"));
        String before = read(id).body();

        newsroom.edit(
                id,
                form -> new ClaimForm(
                        "SECRET headline",
                        "SECRET speaker",
                        Verdict.VERIFIED,
                        form.attribution(),
                        "SECRET finding",
                        form.quote(),
                        form.near(),
                        form.version()));

        assertThat(read(id).body()).isEqualTo(before);
        assertThat(visitor().get("/").body()).doesNotContain("SECRET").contains("Ten cranes stand idle");
        assertThat(visitor().get("/claims").body()).doesNotContain("SECRET");
        assertThat(visitor().get("/claims?q=secret").text()).contains("No checks found");
        assertThat(visitor().get("/claims?speaker=secret").text()).contains("No checks found");
        assertThat(visitor().get("/feeds/claims.xml").body()).doesNotContain("SECRET");
        assertThat(visitor().get("/sitemap.xml").body()).doesNotContain("secret");
    }

    @Test
    void aNewRevisionTakesOverTheAddressAndSaysSo() {
        long id = newsroom.publish(Draft.of("Old words"));
        portal().clock().advance(Duration.ofHours(1));
        newsroom.reword(id, "New words");
        newsroom.publishAgain(id);

        Reply old = visitor().get("/claims/" + id + "-old-words");

        assertThat(old.status()).isEqualTo(301);
        assertThat(old.location()).isEqualTo("/claims/" + id + "-new-words");
        assertThat(visitor().follow(old).text()).contains("New words", "Revised 2 March 2026");
    }

    @Test
    void aWithdrawnClaimSaysWhyAndNothingElse() {
        long id = newsroom.publish(Draft.of("The lighthouse was sold"));
        String address = visitor().get("/claims/" + id).location();
        newsroom.withdraw(id, "Two ports were mixed up.\nWe are sorry.");

        for (String path : new String[] {address, "/claims/" + id}) {
            Reply reply = visitor().get(path);
            assertThat(reply.status()).isEqualTo(410);
            assertThat(reply.header("Cache-Control")).isEqualTo("no-cache");
            assertThat(reply.text())
                    .contains("This check was withdrawn", "Two ports were mixed up.", "The lighthouse was sold")
                    .doesNotContain("Evidence contradicts it");
            assertThat(reply.page().select("script[type=application/ld+json]")).isEmpty();
        }
        assertThat(visitor().get("/claims?q=lighthouse").text()).contains("No checks found");
        assertThat(visitor().get("/").text()).doesNotContain("The lighthouse was sold");

        newsroom.publishAgain(id);
        assertThat(visitor().get(address).status()).isEqualTo(200);
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() {
        long id = newsroom.publish(Draft.of("Three tugs are enough"));
        String address = visitor().get("/claims/" + id).location();
        Reply first = visitor().get(address);
        String tag = first.header("ETag");

        assertThat(tag).startsWith("W/\"");
        assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(first.header("Vary")).isEqualTo("Accept-Encoding");
        Reply again = visitor().get(address, "If-None-Match", "\"other\", " + tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        String modified = first.header("Last-Modified");
        assertThat(modified).matches("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} 2026 \\d\\d:\\d\\d:\\d\\d GMT");
        assertThat(visitor().get(address, "If-Modified-Since", modified).status())
                .isEqualTo(304);
        assertThat(visitor()
                        .get(address, "If-Modified-Since", "Sun, 01 Mar 2020 00:00:00 GMT")
                        .status())
                .isEqualTo(200);
        assertThat(visitor().get(address, "If-Modified-Since", "yesterday").status())
                .isEqualTo(200);
        assertThat(visitor()
                        .get(address, "If-None-Match", "\"other\"", "If-Modified-Since", modified)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aChangeChangesTheTag() {
        long id = newsroom.publish(Draft.of("Four tugs are enough"));
        String address = visitor().get("/claims/" + id).location();
        String tag = visitor().get(address).header("ETag");
        newsroom.edit(
                id,
                form -> new ClaimForm(
                        form.headline(),
                        form.speaker(),
                        Verdict.MISLEADING,
                        form.attribution(),
                        form.finding(),
                        form.quote(),
                        form.near(),
                        form.version()));
        newsroom.publishAgain(id);

        Reply reply = visitor().get(address, "If-None-Match", tag);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text()).contains("Misleading");
    }

    @Test
    void headAnswersAsGetDoes() {
        long id = newsroom.publish(Draft.of("The pilot boat is new"));
        String address = visitor().get("/claims/" + id).location();

        Reply there = visitor().send(visitor().request(address).method("HEAD", BodyPublishers.noBody()));
        assertThat(there.status()).isEqualTo(200);
        assertThat(there.body()).isEmpty();
        assertThat(there.header("ETag")).isEqualTo(visitor().get(address).header("ETag"));
        assertThat(visitor()
                        .send(visitor().request("/claims/987654321").method("HEAD", BodyPublishers.noBody()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void readersGetNoCookie() {
        long id = newsroom.publish(Draft.of("The ferry is late"));
        String address = visitor().get("/claims/" + id).location();
        for (String path : new String[] {
            "/",
            "/claims",
            address,
            "/claims/" + id,
            "/claims/404404",
            "/nothing",
            "/feed.xml",
            "/feeds/claims.xml",
            "/sitemap.xml",
            "/robots.txt"
        }) {
            assertThat(visitor().get(path).header("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void whatEditorsTypeIsTextNotMarkup() {
        String nasty = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> & 5 < 6";
        long id = newsroom.publish(Draft.of(nasty)
                .saidBy(nasty)
                .finding(nasty + " [x](javascript:alert(1))")
                .sources(Draft.source("https://a.example/?a=1&b=2", nasty)));

        Reply reply = read(id);

        assertThat(reply.page().select("script:not([type]), img, [onerror], a[href^=javascript]"))
                .isEmpty();
        assertThat(reply.page().selectFirst("h1").text()).isEqualTo(nasty);
        assertThat(reply.page().selectFirst(".sources a").attr("href")).isEqualTo("https://a.example/?a=1&b=2");
    }
}
