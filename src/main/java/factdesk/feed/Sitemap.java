package factdesk.feed;

import factdesk.site.ClaimAddress;
import factdesk.web.Site;
import jakarta.data.Limit;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hibernate.StatelessSession;

/** All public addresses for search engines, by the sitemaps protocol: one file, or an index of several. */
final class Sitemap {

    /** The protocol allows 50,000 addresses a file; the rest is for pages that are no claims. */
    static final int CLAIMS_PER_FILE = 49_900;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private final FeedQueries queries;
    private final Site site;
    private final int claimsPerFile;

    Sitemap(StatelessSession session, Site site, int claimsPerFile) {
        this.queries = new FeedQueries_(session);
        this.site = site;
        this.claimsPerFile = claimsPerFile;
    }

    /** The file at {@code /sitemap.xml}. */
    String entry() {
        long files = files();
        return files == 1 ? addresses(1) : index(files);
    }

    /** The file at {@code /sitemap-NUMBER.xml}, when there is one. */
    Optional<String> file(int number) {
        return number >= 1 && number <= files() ? Optional.of(addresses(number)) : Optional.empty();
    }

    private long files() {
        return Math.max(1, (queries.published() + claimsPerFile - 1) / claimsPerFile);
    }

    private String index(long files) {
        return document("sitemapindex", xml -> {
            for (long number = 1; number <= files; number++) {
                entry(xml, "sitemap", "/sitemap-" + number + ".xml", null);
            }
        });
    }

    private String addresses(int number) {
        Limit limit = new Limit(claimsPerFile, (number - 1L) * claimsPerFile + 1);
        return document("urlset", xml -> {
            if (number == 1) {
                entry(xml, "url", "/", null);
                entry(xml, "url", "/claims", null);
            }
            for (SitemapLine line : queries.addresses(limit)) {
                entry(xml, "url", new ClaimAddress(line.id(), line.slug()).path(), line.publishedAt());
            }
        });
    }

    private void entry(XMLStreamWriter xml, String kind, String path, Instant changedAt) throws XMLStreamException {
        xml.writeStartElement(kind);
        element(xml, "loc", site.absolute(path));
        if (changedAt != null) {
            element(xml, "lastmod", changedAt.truncatedTo(ChronoUnit.SECONDS).toString());
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    /** What stands inside a document. */
    private interface Body {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    private static String document(String root, Body body) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement(root);
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeCharacters("\n");
            body.write(xml);
            xml.writeEndElement();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a sitemap cannot be written", e);
        }
        return out.toString();
    }
}
