package factdesk.extract.text;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Cleans what an editor pasted: plain text or HTML becomes plain text with one blank line between paragraphs. Cleaning
 * twice gives the same as cleaning once.
 */
public final class PastedText {
    /** Only a tag that web pages really use makes a text HTML: "a < b" and "<name>" stay as they are. */
    private static final Pattern TAG = Pattern.compile(
            "</?(?:html|head|body|p|br|div|span|h[1-6]|ul|ol|li|table|tr|td|th|tbody|blockquote|article|section|main|header|footer|nav|aside"
                    + "|figure|figcaption|a|b|i|em|strong|img|script|style|meta|link|title|pre|hr|small|sub|sup)(?:\\s[^<>]{0,2000})?/?>",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> BLOCKS = Set.of(
            "p",
            "br",
            "div",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "tr",
            "blockquote",
            "article",
            "section",
            "main",
            "header",
            "footer",
            "nav",
            "aside",
            "figure",
            "figcaption",
            "pre",
            "hr",
            "title");

    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t\\x0B\\f]+");
    private static final Pattern LINE_ENDS = Pattern.compile("[ ]?\\n[ \\n]*");
    private static final Pattern PARAGRAPH_ENDS = Pattern.compile("\\n[\\p{Zs}\\t]*\\n");

    private PastedText() {}

    /** The clean text; empty when nothing readable was pasted. */
    public static String clean(String pasted) {
        String text = readable(pasted);
        // Text taken out of HTML may itself show tags ("&lt;p&gt;"); it is read again so that the outcome is stable.
        for (int round = 0; round < 3 && TAG.matcher(text).find(); round++) {
            text = readable(fromHtml(text));
        }
        return joinLines(TAG.matcher(text).replaceAll(" ")).strip();
    }

    /** Without what nobody can see and no database or feed should hold; every line end is one character. */
    private static String readable(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .codePoints()
                .map(c -> c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' ? '\n' : c)
                .filter(PastedText::isReadable)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isReadable(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean halfPair = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE;
        return !control && !halfPair && !noCharacter && !(c <= Character.MAX_VALUE && Blank.invisible((char) c));
    }

    private static String fromHtml(String html) {
        Document page = Jsoup.parse(html);
        page.select("script, style, noscript, template, iframe, svg").remove();
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                new NodeVisitor() {
                    @Override
                    public void head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(BLANKS.matcher(words.getWholeText()
                                            .replace('\n', ' ')
                                            .replace('\r', ' '))
                                    .replaceAll(" "));
                        } else if (isBlock(node)) {
                            text.append("\n\n");
                        }
                    }

                    @Override
                    public void tail(Node node, int depth) {
                        if (isBlock(node)) {
                            text.append("\n\n");
                        }
                    }
                },
                page);
        return text.toString();
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && BLOCKS.contains(element.normalName());
    }

    /** A text with blank lines keeps them as its paragraph ends; in one without, every line end stays a single one. */
    private static String joinLines(String text) {
        boolean blankLines = PARAGRAPH_ENDS.matcher(text.strip()).find();
        String spaced = BLANKS.matcher(text).replaceAll(" ");
        return blankLines ? paragraphsApart(spaced) : LINE_ENDS.matcher(spaced).replaceAll("\n");
    }

    private static String paragraphsApart(String text) {
        StringBuilder apart = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c != '\n' && !(c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                apart.append(c);
                i++;
                continue;
            }
            int ends = 0;
            while (i < text.length() && (text.charAt(i) == '\n' || text.charAt(i) == ' ')) {
                ends += text.charAt(i) == '\n' ? 1 : 0;
                i++;
            }
            apart.append(ends > 1 ? "\n\n" : "\n");
        }
        return apart.toString();
    }
}
