package factdesk.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import factdesk.claim.ClaimForm;
import factdesk.claim.Verdict;
import factdesk.testing.Draft;
import factdesk.testing.Hostile;
import factdesk.testing.Newsroom;
import factdesk.testing.PortalTest;
import factdesk.testing.Reply;
import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What a feed reader is promised. */
class FeedTest extends PortalTest {

    private Newsroom newsroom;

    @BeforeEach
    void open() {
        newsroom = new Newsroom(portal());
    }

    private static Document xml(String path, String... headers) {
        Reply reply = visitor().get(path, headers);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return parsed(reply.body());
    }

    private static Document parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static SyndFeed feed(String path) throws FeedException {
        return new SyndFeedInput().build(new StringReader(visitor().get(path).body()));
    }

    private static List<String> texts(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> found.item(i).getTextContent())
                .toList();
    }

    private static Element only(Document document, String tag) {
        NodeList found = document.getElementsByTagName(tag);
        assertThat(found.getLength()).as(tag).isEqualTo(1);
        return (Element) found.item(0);
    }

    @Test
    void onlyWhatWasVerifiedIsInTheFeedOfTheVerified() throws FeedException {
        newsroom.publish(Draft.of("Verified bittern").with(Verdict.VERIFIED));
        long changed = newsroom.publish(Draft.of("Once verified bittern").with(Verdict.VERIFIED));
        for (Verdict verdict : Verdict.values()) {
            if (verdict != Verdict.VERIFIED) {
                newsroom.publish(Draft.of("Other bittern").with(verdict));
            }
        }
        assertThat(titles("/feed.xml")).contains("Verified: Verified bittern", "Verified: Once verified bittern");

        newsroom.edit(
                changed,
                form -> new ClaimForm(
                        form.headline(),
                        form.speaker(),
                        Verdict.FALSE,
                        form.attribution(),
                        form.finding(),
                        form.quote(),
                        form.near(),
                        form.version()));
        newsroom.publishAgain(changed);

        assertThat(titles("/feed.xml")).allMatch(title -> title.startsWith("Verified"));
        assertThat(titles("/feed.xml")).doesNotContain("Verified: Once verified bittern");
        assertThat(titles("/feeds/claims.xml?q=bittern"))
                .contains(
                        "False: Once verified bittern",
                        "Disputed: Other bittern",
                        "Unverifiable: Other bittern",
                        "Misleading: Other bittern",
                        "Mostly accurate: Other bittern");
    }

    private static List<String> titles(String path) throws FeedException {
        return feed(path).getEntries().stream().map(SyndEntry::getTitle).toList();
    }

    @Test
    void someoneElsesWordsAreNeverJustVerified() throws FeedException {
        newsroom.publish(Draft.of("The warden says the eider is gone")
                .saidBy("The warden")
                .with(Verdict.VERIFIED));

        assertThat(titles("/feed.xml")).contains("Verified that the warden says the eider is gone");
        assertThat(visitor().get("/feed.xml").body()).doesNotContain("Verified. ", "Verified: The warden");
    }

    @Test
    void anItemHasAllThatReadersNeed() {
        long id = newsroom.publish(Draft.of("Terns nest on the roof")
                .saidBy("Mira Holt", "The Courier")
                .finding("We *counted* them at [the roof](https://roof.example/)."));
        Document feed = xml("/feeds/claims.xml?q=terns");

        assertThat(feed.getDocumentElement().getAttribute("version")).isEqualTo("2.0");
        assertThat(texts(feed, "title").get(0)).endsWith(": checks for terns");
        assertThat(texts(feed, "title").get(1)).isEqualTo("False: Terns nest on the roof");
        assertThat(texts(feed, "link"))
                .containsExactly(
                        "http://desk.test/claims?q=terns", "http://desk.test/claims/" + id + "-terns-nest-on-the-roof");
        Element self = only(feed, "atom:link");
        assertThat(self.getAttribute("href")).isEqualTo("http://desk.test/feeds/claims.xml?q=terns");
        assertThat(self.getAttribute("rel")).isEqualTo("self");
        assertThat(self.getAttribute("type")).isEqualTo("application/rss+xml");
        assertThat(self.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        Element guid = only(feed, "guid");
        assertThat(guid.getTextContent()).isEqualTo("http://desk.test/claims/" + id);
        assertThat(guid.getAttribute("isPermaLink")).isEqualTo("true");
        assertThat(only(feed, "dc:creator").getTextContent()).isEqualTo("Ana Kovač");
        assertThat(only(feed, "category").getTextContent()).isEqualTo("False");
        assertThat(only(feed, "category").getAttribute("domain")).isEqualTo("http://desk.test/claims");
        assertThat(texts(feed, "description").get(1)).isEqualTo("We counted them at the roof.");
        org.jsoup.nodes.Document body =
                Jsoup.parse(only(feed, "content:encoded").getTextContent());
        assertThat(body.text())
                .contains(
                        "False: Terns nest on the roof. Evidence contradicts it.",
                        "Said by Mira Holt.",
                        "We counted them");
        assertThat(body.select("a").eachAttr("href"))
                .contains(
                        "https://roof.example/",
                        "https://accounts.example/2025",
                        "https://courier.example/port",
                        "http://desk.test/claims/" + id + "-terns-nest-on-the-roof")
                .allMatch(link -> link.startsWith("http"));
    }

    @Test
    void theGuidOutlivesTheHeadline() throws FeedException {
        long id = newsroom.publish(Draft.of("Dunlins first"));
        Date published = feed("/feeds/claims.xml?q=dunlins").getEntries().get(0).getPublishedDate();
        String guid = feed("/feeds/claims.xml?q=dunlins").getEntries().get(0).getUri();
        portal().clock().advance(Duration.ofHours(3));
        newsroom.reword(id, "Dunlins second");
        newsroom.publishAgain(id);

        SyndEntry entry = feed("/feeds/claims.xml?q=dunlins").getEntries().get(0);

        assertThat(entry.getTitle()).isEqualTo("False: Dunlins second");
        assertThat(entry.getUri()).isEqualTo(guid);
        assertThat(entry.getPublishedDate()).isEqualTo(published);
        assertThat(only(xml("/feeds/claims.xml?q=dunlins"), "lastBuildDate").getTextContent())
                .isEqualTo(httpDate(portal().clock().instant()));
    }

    private static String httpDate(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME
                .format(instant.atOffset(ZoneOffset.UTC))
                .replaceFirst(", (\\d) ", ", 0$1 ");
    }

    @Test
    void theHostOfTheRequestIsNeverBelieved() {
        newsroom.publish(Draft.of("Knots fly by"));

        for (String path : List.of("/feed.xml", "/feeds/claims.xml", "/sitemap.xml", "/robots.txt", "/")) {
            Reply reply = visitor().get(path, "X-Forwarded-Host", "evil.example", "Forwarded", "host=evil.example");
            assertThat(reply.body())
                    .as(path)
                    .doesNotContain("evil.example", "127.0.0.1")
                    .contains("http://desk.test");
        }
    }

    @Test
    void awkwardTextsArriveWhole() throws FeedException {
        String awkward = "\"Quotes\" & <tags> ]]> 'and' 😀 שלום \u202Bmixed\u202C";
        String longFinding = "Word ]]> <b>& " + "ten chars ".repeat(1000);
        newsroom.publish(Draft.of("Ruff " + awkward)
                .saidBy(awkward)
                .finding(longFinding)
                .sources(Draft.source("https://a.example/?x=1&y=%20", awkward)));

        Document plain = xml("/feeds/claims.xml?q=ruff");
        SyndEntry entry = feed("/feeds/claims.xml?q=ruff").getEntries().get(0);

        assertThat(texts(plain, "title").get(1)).isEqualTo("False: Ruff " + awkward);
        assertThat(entry.getTitle()).isEqualTo("False: Ruff " + awkward);
        org.jsoup.nodes.Document body = Jsoup.parse(entry.getContents().get(0).getValue());
        assertThat(body.text()).contains(longFinding.strip(), awkward);
        assertThat(body.select("b, tags")).isEmpty();
        assertThat(Jsoup.parse(entry.getDescription().getValue()).text()).startsWith("Word ]]> <b>& ten chars");
    }

    @Test
    void nothingHostileReachesAReadersFeedReader() throws FeedException {
        for (String text : Hostile.TEXTS) {
            String line = text.replaceAll("\\s+", " ");
            newsroom.publish(Draft.of("Dunlin " + line)
                    .saidBy(line)
                    .finding(text)
                    .in(line, line)
                    .sources(Draft.source("https://source.example/", line)));
        }

        List<SyndEntry> entries = feed("/feeds/claims.xml?q=dunlin").getEntries();

        assertThat(entries).hasSize(50);
        for (SyndEntry entry : entries) {
            for (String html : List.of(
                    entry.getContents().get(0).getValue(),
                    entry.getDescription().getValue())) {
                org.jsoup.nodes.Document body = Jsoup.parse(html);
                assertThat(body.select("*").eachAttr("href")).allMatch(href -> href.startsWith("http"));
                assertThat(body.select("script, img, svg, iframe, object, embed, form, input, style, link, meta"))
                        .isEmpty();
                assertThat(body.select("*").stream()
                                .flatMap(element -> element.attributes().asList().stream())
                                .map(attribute -> attribute.getKey()))
                        .isSubsetOf("href", "rel");
            }
        }
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws FeedException {
        newsroom.publish(Draft.of("Snipe\u000B\u0001 \uFFFE end").finding("A\u000Bb\u0008c"));

        assertThat(titles("/feeds/claims.xml?q=snipe")).containsExactly("False: Snipe  end");
        assertThat(texts(xml("/feeds/claims.xml?q=snipe"), "description").get(1))
                .isEqualTo("Abc");
    }

    @Test
    void aFeedHoldsTheFiftyNewest() throws FeedException {
        for (int i = 1; i <= 51; i++) {
            newsroom.publish(Draft.of("Avocet " + i).with(Verdict.VERIFIED));
        }

        assertThat(titles("/feed.xml"))
                .hasSize(50)
                .contains("Verified: Avocet 51")
                .doesNotContain("Verified: Avocet 1");
        assertThat(titles("/feeds/claims.xml?q=avocet")).hasSize(50);
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() {
        long id = newsroom.publish(Draft.of("Whimbrel seen").with(Verdict.VERIFIED));
        Reply first = visitor().get("/feed.xml");
        String tag = first.header("ETag");

        assertThat(first.header("Content-Type")).isEqualTo("application/rss+xml; charset=utf-8");
        assertThat(visitor().get("/feed.xml").body()).isEqualTo(first.body());
        assertThat(visitor().get("/feed.xml", "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(visitor()
                        .get("/feed.xml", "If-Modified-Since", first.header("Last-Modified"))
                        .status())
                .isEqualTo(304);

        newsroom.publish(Draft.of("Whimbrel heard"));
        assertThat(visitor().get("/feed.xml", "If-None-Match", tag).status()).isEqualTo(304);

        portal().clock().advance(Duration.ofMinutes(1));
        newsroom.withdraw(id, "It was a curlew.");
        assertThat(visitor().get("/feed.xml", "If-None-Match", tag).status()).isEqualTo(200);
        assertThat(visitor()
                        .get("/feed.xml", "If-Modified-Since", first.header("Last-Modified"))
                        .status())
                .isEqualTo(200);
        assertThat(visitor().get("/feed.xml").body()).doesNotContain("Whimbrel seen");
    }

    @Test
    void aFeedForNothingFoundIsStillAFeed() throws FeedException {
        assertThat(feed("/feeds/claims.xml?q=phoenix").getEntries()).isEmpty();
        assertThat(visitor().get("/feeds/claims.xml?verdict=maybe").status()).isEqualTo(422);
        assertThat(visitor().get("/feeds/nothing.xml").status()).isEqualTo(404);
    }
}
