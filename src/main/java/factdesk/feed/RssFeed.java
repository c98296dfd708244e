package factdesk.feed;

import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import factdesk.review.PublishedClaim;
import factdesk.site.PublishedItem;
import factdesk.web.Pages;
import factdesk.web.Site;
import factdesk.web.XmlText;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.filter.Filters;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jsoup.nodes.TextNode;

/**
 * Published claims as RSS 2.0, by the RSS Advisory Board's best practices: texts for readers, addresses for machines.
 * Every address begins with the portal's own origin, and a claim's guid is its number's address, which no change of the
 * headline changes.
 */
final class RssFeed {

    static final String TYPE = "application/rss+xml; charset=utf-8";

    private static final Namespace ATOM = Namespace.getNamespace("atom", "http://www.w3.org/2005/Atom");

    private final Site site;
    private final Pages pages;

    RssFeed(Site site, Pages pages) {
        this.site = site;
        this.pages = pages;
    }

    /**
     * The feed as XML.
     *
     * @param self where the feed is read, as a path
     * @param list where people read the same claims, as a path
     */
    String write(String title, String description, String self, String list, List<PublishedItem> items) {
        Channel channel = new Channel("rss_2.0");
        channel.setEncoding("UTF-8");
        channel.setTitle(XmlText.of(title));
        channel.setDescription(XmlText.of(description));
        channel.setLink(site.absolute(list));
        channel.setLanguage("en");
        channel.setDocs("https://www.rssboard.org/rss-specification");
        channel.setForeignMarkup(List.of(selfLink(site.absolute(self))));
        items.stream()
                .map(PublishedItem::publishedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> channel.setLastBuildDate(Date.from(newest)));
        channel.setItems(items.stream().map(this::item).toList());
        return written(channel);
    }

    /** As ROME writes it, but for saying outright that a guid is an address. */
    private static String written(Channel channel) {
        try {
            Document xml = new WireFeedOutput().outputJDom(channel);
            xml.getDescendants(Filters.element("guid")).forEach(guid -> guid.setAttribute("isPermaLink", "true"));
            return new XMLOutputter(Format.getPrettyFormat()).outputString(xml);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed cannot be written", e);
        }
    }

    private static Element selfLink(String address) {
        return new Element("link", ATOM)
                .setAttribute("href", address)
                .setAttribute("rel", "self")
                .setAttribute("type", "application/rss+xml");
    }

    private Item item(PublishedItem published) {
        PublishedClaim claim = published.claim();
        String address = site.absolute(published.address().path());
        Item item = new Item();
        item.setTitle(XmlText.of(claim.ruling().words()));
        item.setLink(address);
        item.setGuid(guid(site.absolute(published.address().permanentPath())));
        item.setPubDate(Date.from(published.firstPublishedAt()));
        item.setDescription(
                description(published.summary().isEmpty() ? claim.verdict().meaning() : published.summary()));
        item.setContent(content(pages.draw("feed/item", new ItemBody(claim, address))));
        item.setCategories(List.of(category(claim)));
        DCModuleImpl names = new DCModuleImpl();
        names.setCreator(XmlText.of(claim.checkedBy()));
        item.setModules(List.of(names));
        return item;
    }

    private static Guid guid(String address) {
        Guid guid = new Guid();
        guid.setValue(address);
        return guid;
    }

    /** Readers take a description for HTML, so plain text is written as such. */
    private static Description description(String text) {
        Description description = new Description();
        description.setValue(new TextNode(XmlText.of(text)).outerHtml());
        return description;
    }

    private static Content content(String html) {
        Content content = new Content();
        content.setType(Content.HTML);
        content.setValue(XmlText.of(html.strip()));
        return content;
    }

    private Category category(PublishedClaim claim) {
        Category category = new Category();
        category.setDomain(site.absolute("/claims"));
        category.setValue(claim.verdict().label());
        return category;
    }
}
