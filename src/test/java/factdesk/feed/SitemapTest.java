package factdesk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import factdesk.web.Site;
import factdesk.web.text.Language;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** What search engines are promised. */
class SitemapTest extends PortalTest {

    private static Document parsed(String xml) {
        return Jsoup.parse(xml, "", Parser.xmlParser());
    }

    private static <T> T withFilesOf(int claims, Function<Sitemap, T> question) {
        Site site = new Site("Test", URI.create("https://desk.test"), "1", Language.ENGLISH);
        return portal().database().read(session -> question.apply(new Sitemap(session, site, claims)));
    }

    @Test
    void theSitemapHasEveryPublicPageAndNoOther() {
        Newsroom newsroom = new Newsroom(portal());
        long shown = newsroom.publish(Draft.of("Storks & \"cranes\" return"));
        long gone = newsroom.publish(Draft.of("Storks do not return"));
        newsroom.withdraw(gone, "They did.");

        Reply reply = visitor().get("/sitemap.xml");
        List<String> addresses =
                parsed(reply.body()).select("urlset > url > loc").eachText();

        assertThat(reply.header("Content-Type")).isEqualTo("application/xml; charset=utf-8");
        assertThat(addresses)
                .startsWith("http://desk.test/", "http://desk.test/claims")
                .contains("http://desk.test/claims/" + shown + "-storks-cranes-return")
                .noneMatch(address -> address.contains("/" + gone))
                .doesNotHaveDuplicates();
        assertThat(parsed(reply.body()).select("lastmod").eachText())
                .contains(portal().clock().instant().toString());
        assertThat(visitor()
                        .get("/sitemap.xml", "If-None-Match", reply.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(visitor().get("/sitemap-1.xml").body()).isEqualTo(reply.body());
        assertThat(visitor().get("/sitemap-2.xml").status()).isEqualTo(404);
        assertThat(visitor().get("/sitemap-x.xml").status()).isEqualTo(404);
    }

    @Test
    void manyClaimsAreSpreadOverFiles() {
        Newsroom newsroom = new Newsroom(portal());
        newsroom.publish(Draft.of("Stork one"));
        newsroom.publish(Draft.of("Stork two"));
        newsroom.publish(Draft.of("Stork three"));
        List<String> whole =
                parsed(withFilesOf(1000, Sitemap::entry)).select("url > loc").eachText();
        int files = (whole.size() - 2 + 1) / 2;

        List<String> index = parsed(withFilesOf(2, Sitemap::entry))
                .select("sitemapindex > sitemap > loc")
                .eachText();
        List<String> spread = index.stream()
                .map(address -> Integer.parseInt(address.replaceAll("\\D", "")))
                .flatMap(number ->
                        parsed(withFilesOf(2, sitemap -> sitemap.file(number).orElseThrow()))
                                .select("url > loc")
                                .eachText()
                                .stream())
                .toList();

        assertThat(index)
                .hasSize(files)
                .startsWith("https://desk.test/sitemap-1.xml", "https://desk.test/sitemap-2.xml");
        assertThat(spread).isEqualTo(whole);
        Optional<String> beyond = withFilesOf(2, sitemap -> sitemap.file(files + 1));
        assertThat(beyond).isEmpty();
    }

    @Test
    void robotsAreToldWhereTheyAreWelcome() {
        Reply reply = visitor().get("/robots.txt");

        assertThat(reply.header("Content-Type")).startsWith("text/plain");
        assertThat(reply.body().lines())
                .contains("User-agent: *", "Disallow: /desk", "Sitemap: http://desk.test/sitemap.xml");
    }
}
