package factdesk.evidence.link;

import factdesk.extract.text.Shortened;
import factdesk.fetch.Fetched;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a fetched page says. Of pages that are no text, such as a PDF, nothing is known.
 *
 * @param title empty when it has none
 * @param found whether the words that were looked for are there
 * @param surroundings the words with what stands around them
 */
public record PageReading(String title, Found found, String surroundings) {

    /** Whether the words that an editor cites are on the page. */
    public enum Found {
        NOT_SOUGHT,
        FOUND,
        NOT_FOUND
    }

    private static final PageReading NOTHING = new PageReading("", Found.NOT_SOUGHT, "");
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
    private static final int AROUND = 300;
    private static final int LONGEST_TITLE = 500;

    /** @param excerpt the words to look for; empty when there are none */
    static PageReading of(Fetched page, String excerpt) {
        String type = page.contentType().toLowerCase(Locale.ROOT);
        boolean html = type.startsWith("text/html") || type.startsWith("application/xhtml+xml");
        if (!html && !type.startsWith("text/plain")) {
            return NOTHING;
        }
        Document document = parse(page);
        String title = html ? Shortened.to(LONGEST_TITLE, plain(document.title())) : "";
        return find(excerpt, plain(document.text()), title);
    }

    private static Document parse(Fetched page) {
        Matcher charset = CHARSET.matcher(page.contentType());
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(page.body()),
                    charset.find() && isKnown(charset.group(1)) ? charset.group(1) : null,
                    page.address().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static PageReading find(String excerpt, String text, String title) {
        String sought = comparable(plain(excerpt)).replaceAll("^[\"'\\s]+|[\"'\\s]+$", "");
        if (sought.isEmpty()) {
            return new PageReading(title, Found.NOT_SOUGHT, "");
        }
        int start = comparable(text).indexOf(sought);
        if (start < 0) {
            return new PageReading(title, Found.NOT_FOUND, "");
        }
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), start + sought.length() + AROUND);
        return new PageReading(title, Found.FOUND, plain(text.substring(from, to)));
    }

    /** One line, without characters that a database or a page cannot hold. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}\\s\\u00A0]+", " ").strip();
    }

    /** The same letter for letter, but without what changes between a page and its copy. */
    private static String comparable(String text) {
        StringBuilder same = new StringBuilder(text.length());
        text.chars().forEach(c -> same.append((char) Character.toLowerCase(straight(c))));
        return same.toString();
    }

    private static int straight(int c) {
        return switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚' -> '\'';
            case '–', '—', '‑' -> '-';
            default -> c;
        };
    }
}
