package factdesk.extract.token;

import factdesk.extract.text.Blank;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text into words, numbers and marks, in one pass.
 *
 * <p>Whole are: words with their apostrophe ("don't", "Lee's"), numbers with their separators ("1,240.5"),
 * abbreviations with their full stop ("U.S.", "Mr."), web addresses, @names and #tags. Apart are: a currency sign and
 * its number, the parts of a hyphenated word, every other mark; "--", "..." and "''" count as one mark.
 */
public final class Tokenizer {
    /** So many marks that cannot be seen may stand inside a word; a longer run parts it. */
    private static final int MOST_INVISIBLE = 8;

    private final CharSequence text;
    private final int end;
    private int at;

    private Tokenizer(CharSequence text, Span within) {
        this.text = text;
        this.at = within.start();
        this.end = within.end();
    }

    /** The tokens' places in reading order. A full stop that ends the stretch is a mark unless it belongs to "U.S.". */
    public static List<Span> cut(CharSequence text, Span within) {
        return new Tokenizer(text, within).cut();
    }

    private List<Span> cut() {
        List<Span> tokens = new ArrayList<>();
        while (at < end) {
            if (Blank.is(text.charAt(at))) {
                at++;
                continue;
            }
            int start = at;
            at = tokenEnd(start);
            tokens.add(new Span(start, at));
        }
        return tokens;
    }

    private int tokenEnd(int start) {
        char c = text.charAt(start);
        if (startsAddress(start)) {
            return addressEnd(start);
        }
        if ((c == '@' || c == '#') && isWord(start + 1)) {
            return wordEnd(start + 1);
        }
        if (isWord(start)) {
            return withFullStop(start, wordEnd(start));
        }
        return markEnd(start, c);
    }

    private int wordEnd(int start) {
        int i = start;
        while (isWord(i) || joins(i)) {
            i++;
        }
        return i;
    }

    /** Marks that hold a word together when they stand inside it. */
    private boolean joins(int i) {
        int before = seen(i - 1, -1);
        int after = seen(i + 1, 1);
        if (i >= end || before < 0 || after >= end) {
            return false;
        }
        if (Blank.invisible(text.charAt(i))) {
            return isInside(before) && isInside(after);
        }
        if (!isWord(before) || !isWord(after)) {
            return false;
        }
        boolean digits = Character.isDigit(text.charAt(before)) && Character.isDigit(text.charAt(after));
        return switch (text.charAt(i)) {
            case '\'', '’' -> true;
            case '.' -> digits || (Character.isLetter(text.charAt(before)) && Character.isLetter(text.charAt(after)));
            case ',', ':', '，', '．', '٬', '٫' -> digits;
            case '_', '&' -> true;
            default -> false;
        };
    }

    /** The place of the next character in that direction that can be seen, past a few that cannot. */
    private int seen(int from, int step) {
        int i = from;
        int passed = 0;
        while (i >= 0 && i < end && passed < MOST_INVISIBLE && Blank.invisible(text.charAt(i))) {
            i += step;
            passed++;
        }
        return i;
    }

    private boolean isInside(int i) {
        return isWord(i) || (!Blank.invisible(text.charAt(i)) && joins(i));
    }

    /** "U.S." keeps its last full stop, and so does any word before a blank inside the stretch ("Mr. Lee"). */
    private int withFullStop(int start, int wordEnd) {
        if (wordEnd >= end || text.charAt(wordEnd) != '.') {
            return wordEnd;
        }
        boolean acronym = wordEnd - start >= 3 && text.charAt(wordEnd - 2) == '.';
        boolean initial = wordEnd - start == 1 && Character.isUpperCase(text.charAt(start));
        boolean inside = wordEnd + 2 < end && Blank.is(text.charAt(wordEnd + 1));
        boolean beforeComma = wordEnd + 1 < end && text.charAt(wordEnd + 1) == ',';
        return acronym || initial || inside || beforeComma ? wordEnd + 1 : wordEnd;
    }

    private boolean startsAddress(int i) {
        return matches(i, "http://") || matches(i, "https://") || matches(i, "www.");
    }

    private int addressEnd(int start) {
        int i = start;
        while (i < end && !Blank.is(text.charAt(i)) && "\"<>“”".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        while (i > start + 1 && ".,;:!?)".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        return i;
    }

    private boolean matches(int i, String word) {
        if (i + word.length() >= end) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (Character.toLowerCase(text.charAt(i + k)) != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    private int markEnd(int start, char c) {
        int i = start + 1;
        if (Character.isHighSurrogate(c) && i < end && Character.isLowSurrogate(text.charAt(i))) {
            return i + 1;
        }
        if (c == '-' || c == '.' || c == '\'' || c == '`') {
            while (i < end && text.charAt(i) == c && i - start < longestRun(c)) {
                i++;
            }
        }
        return i;
    }

    private static int longestRun(char c) {
        return c == '\'' || c == '`' ? 2 : 20;
    }

    private boolean isWord(int i) {
        if (i < 0 || i >= end) {
            return false;
        }
        char c = text.charAt(i);
        return Character.isLetterOrDigit(c) || isCombining(c);
    }

    private static boolean isCombining(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
