package factdesk.web;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Turns an editor's Markdown into HTML that can do no harm. */
public final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    // HTML inside Markdown is shown as text; the cleaner behind it is the second lock on the same door.
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr", "a", "h3", "h4")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https")
            .addEnforcedAttribute("a", "rel", "nofollow noopener");

    private Markdown() {}

    /**
     * The text's HTML: paragraphs, lists, quotations, emphasis and http(s) links; headings become third level and
     * lower.
     */
    public static SafeHtml render(String markdown) {
        Document dirty = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)));
        dirty.select("h1,h2").tagName("h3");
        dirty.select("h5,h6").tagName("h4");
        Document clean = new Cleaner(ALLOWED).clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return new SafeHtml(clean.body().html());
    }

    /** The text without its markup. */
    public static String plain(String markdown) {
        return Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown))).text();
    }

    /** The first paragraph without its markup, for summaries; all the text when there is no paragraph. */
    public static String opening(String markdown) {
        Document html = Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(markdown)));
        Element first = html.selectFirst("p");
        return first == null ? html.text() : first.text();
    }
}
