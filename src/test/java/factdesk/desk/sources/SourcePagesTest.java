package factdesk.desk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.OtherSites;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.testing.Visitor;
import factdesk.web.Tokens;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an editor knows of a source and of a search in vain, what readers learn of it, and what the server looks up. */
class SourcePagesTest extends PortalTest {

    private static final String ADD = "button[formaction$=/sources]";
    private static final String SEARCH = "form[action$=/searches]";
    private static final String DESCRIBE = "form[data-draft]";
    private static final String SNAPSHOT = "form[action$=/snapshots]";
    private static int claims;

    private final OtherSites web = portal().sites();
    private Visitor editor;
    private Newsroom newsroom;
    private String path;
    private String url;
    private long claim;

    @BeforeEach
    void checkAClaim() {
        editor = signedIn(Role.EDITOR);
        newsroom = new Newsroom(portal());
        path = "/accounts-" + ++claims;
        url = web.url("port" + claims + ".example", path);
        claim = newsroom.publish(
                Draft.of("Pier number " + claims + " was paid for twice").sources());
    }

    private void mayFetch(boolean may) {
        Visitor admin = signedIn(Role.ADMIN);
        admin.submit(admin.get("/admin/settings"), "main form", "evidence-snapshots", may ? "yes" : "no");
    }

    private Reply open() {
        return editor.get("/desk/claims/" + claim);
    }

    private Reply add(String... fields) {
        return editor.press(open(), ADD, fields);
    }

    /** The address of the page about the claim's source. */
    private String source() {
        return open().page().select(".source a[href^=/desk/sources/]").attr("href");
    }

    private Reply published() {
        newsroom.publishAgain(claim);
        return visitor().follow(visitor().get("/claims/" + claim));
    }

    @Test
    void whereInASourceAndItsIndependenceReachReadersAndANoteDoesNot() {
        add("url", url, "title", "Accounts", "locator", "Table 4", "independent", "yes", "remark", "Ask Mira first");

        assertThat(open().page().select(".source").text()).contains("Independent", "Table 4", "Note: Ask Mira first");
        Reply page = published();
        assertThat(page.page().select(".sources li").text()).contains("Independent", "Table 4");
        assertThat(page.body()).doesNotContain("Ask Mira");
    }

    @Test
    void aSourceThatIsKnownNeedsNoMoreThanItsAddress() {
        add("url", url, "title", "Accounts of the port", "publisher", "Port Authority", "kind", "PRIMARY");
        claim = newsroom.check(Draft.of("Another claim about pier " + claims).sources());

        add("url", url, "excerpt", "Paid twice.");

        assertThat(open().page().select(".source").text())
                .contains("Accounts of the port", "Port Authority", "Primary");
        assertThat(editor.get(source()).page().select("section[aria-labelledby=uses] li"))
                .hasSize(2);
    }

    @Test
    void aSearchInVainIsKeptShownToReadersAndCanBeTakenBack() {
        editor.submit(open(), SEARCH, "place", "Land register", "sought", "pier " + claims);

        Reply page = open();
        assertThat(page.page().select("[aria-labelledby=searches]").text())
                .contains("Land register", "pier " + claims, "2 Mar 2026");
        assertThat(published().page().select("[aria-labelledby=searches]").text())
                .contains("Searched, found nothing", "Land register");
        Reply refused = editor.submit(open(), SEARCH, "place", "", "sought", "kept", "searched", "2999-01-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("sought").val()).isEqualTo("kept");
        assertThat(refused.page().getElementById("place-error").text()).contains("Say where");
        assertThat(refused.page().getElementById("searched-error").text()).contains("still to come");

        editor.press(page, "form[action$=/remove] button:contains(Remove)[aria-label*=Land]");

        assertThat(open().page().select("[aria-labelledby=searches]").text()).doesNotContain("Land register");
        assertThat(published().page().select("[aria-labelledby=searches]")).isEmpty();
    }

    @Test
    void aSourceIsDescribedOnceForAllClaimsAndNobodyOverwritesAnother() {
        add("url", url, "title", "Accounts");
        Reply first = editor.get(source());

        Reply saved =
                editor.submit(first, DESCRIBE, "title", "Accounts, audited", "interest", "The port sets the fees");
        Reply second = editor.submit(first, DESCRIBE, "title", "Mine");

        assertThat(editor.follow(saved).text()).contains("Saved.");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text()).contains("Somebody else saved meanwhile", "Accounts, audited");
        assertThat(second.page().getElementById("title").val()).isEqualTo("Mine");
        assertThat(open().page().select(".source").text()).contains("Accounts, audited", "The port sets the fees");
        assertThat(published().page().select(".sources li").text()).contains("Who has an interest: The port sets");
        Reply refused = editor.submit(editor.get(source()), DESCRIBE, "title", "", "archive", "nowhere");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().getElementById("archive").val()).isEqualTo("nowhere");
        assertThat(refused.page().getElementById("title-error").text()).contains("Give the source's title");
    }

    @Test
    void theListIsSearchedAndAsksNoMoreForMoreSources() {
        add("url", url, "title", "Ledger " + claims);
        long one = statements("/desk/sources?q=ledger+" + claims);
        add("url", url + "/b", "title", "Ledger " + claims + " b");
        add("url", url + "/c", "title", "100% of the ledger");

        assertThat(statements("/desk/sources?q=ledger+" + claims)).isEqualTo(one);
        assertThat(found("q=LEDGER+" + claims)).isEqualTo(2);
        assertThat(found("q=100%25+of")).isEqualTo(1);
        assertThat(found("q=%25%25")).isZero();
        assertThat(editor.get("/desk/sources/404404").status()).isEqualTo(404);
    }

    private int found(String query) {
        return editor.get("/desk/sources?" + query).page().select(".line").size();
    }

    private long statements(String address) {
        long before = portal().database().statistics().getPrepareStatementCount();
        editor.get(address);
        return portal().database().statistics().getPrepareStatementCount() - before;
    }

    @Test
    void withoutTheSettingNoOtherSiteIsOpened() {
        mayFetch(false);
        add("url", url);

        portal().run("snapshots");
        portal().run("links");

        assertThat(web.asked()).noneMatch(asked -> asked.endsWith(path));
        assertThat(editor.get(source()).page().select(SNAPSHOT)).isEmpty();
        Reply asked = editor.post(source() + "/snapshots", Map.of("_csrf", editor.csrf()));
        assertThat(asked.status()).isEqualTo(409);
    }

    @Test
    void aSnapshotKeepsWhatThePageSaidAndNamesASourceThatNobodyNamed() {
        mayFetch(true);
        String body = "<title>Accounts of the pier</title><p>In spring it was “paid  twice”, we find.</p>";
        web.put(path, "text/html; charset=utf-8", body);
        add("url", url, "excerpt", "it was \"paid twice\"");

        portal().run("snapshots");

        assertThat(open().page().select(".source").text())
                .contains("Accounts of the pier", "the excerpt was found on the page");
        assertThat(editor.get(source()).text())
                .contains("In spring it was “paid twice”, we find.", Tokens.sha256(body), "text/html");
    }

    @Test
    void aSnapshotIsTakenAgainWhenAskedForAndSaysWhatIsNotThereAnyMore() {
        mayFetch(true);
        web.put(path, "text/html", "<p>All was well.</p>");
        add("url", url, "title", "Accounts", "excerpt", "paid twice");
        portal().run("snapshots");
        assertThat(editor.get(source()).text()).contains("the excerpt was not found on the page");
        web.remove(path);

        Reply asked = editor.submit(editor.get(source()), SNAPSHOT);
        assertThat(editor.follow(asked).text()).contains("A snapshot is being taken.");
        portal().run("snapshots");

        assertThat(editor.get(source()).text())
                .contains("No snapshot: The server answered 404.", "the excerpt was not found on the page");
        assertThat(editor.get("/desk/sources?q=" + path.substring(1)).status()).isEqualTo(200);
    }

    @Test
    void aLinkIsDeadAfterTwoFailuresADayApartAndReadersAreLedToTheArchive() {
        mayFetch(true);
        web.put(path, "text/html", "<p>There.</p>");
        add("url", url, "title", "Accounts " + claims);
        portal().run("links");
        web.remove(path);
        portal().clock().advance(Duration.ofDays(7));
        portal().run("links");
        portal().clock().advance(Duration.ofHours(23));
        portal().run("links");
        editor = signedIn(Role.EDITOR);
        assertThat(open().page().select(".source").text())
                .contains("Accounts " + claims)
                .doesNotContain("The page is gone");
        portal().clock().advance(Duration.ofHours(1));
        editor = signedIn(Role.EDITOR);

        portal().run("links");

        assertThat(open().page().select(".source").text()).contains("The page is gone");
        assertThat(editor.get(source()).text()).contains("The page is gone", "The server answered 404.");
        assertThat(editor.get("/desk/sources?state=dead&q=accounts+" + claims).text())
                .contains("Gone since");
        String archive = "https://archive.example/" + claims;
        editor.submit(editor.get(source()), DESCRIBE, "archive", archive);
        Reply page = published();
        assertThat(page.page().select(".sources a").attr("href")).isEqualTo(archive);
        assertThat(page.text()).contains("The original page is gone");

        web.put(path, "text/html", "<p>There again.</p>");
        portal().clock().advance(Duration.ofDays(7));
        portal().run("links");

        editor = signedIn(Role.EDITOR);
        assertThat(open().page().select(".source").text()).contains("Accounts").doesNotContain("The page is gone");
        assertThat(visitor()
                        .follow(visitor().get("/claims/" + claim))
                        .page()
                        .select(".sources a")
                        .attr("href"))
                .isEqualTo(url);
    }
}
