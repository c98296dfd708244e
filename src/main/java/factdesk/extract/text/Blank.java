package factdesk.extract.text;

/** What counts as a blank: also the non-breaking and the invisible characters that web pages are full of. */
public final class Blank {
    private Blank() {}

    /** Whether the character separates words and carries no meaning. */
    public static boolean is(char c) {
        return c <= ' ' || c == '\u00A0' || Character.isWhitespace(c) || Character.isSpaceChar(c) || invisible(c);
    }

    /** Whether the character takes no room at all: zero-width marks, byte order mark, soft hyphen, direction marks. */
    public static boolean invisible(char c) {
        return c == '\u00AD'
                || c == '\uFEFF'
                || c == '\u2060'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E');
    }
}
