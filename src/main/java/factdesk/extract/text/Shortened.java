package factdesk.extract.text;

/** Texts made to fit. */
public final class Shortened {

    private Shortened() {}

    /** The start of a text, at most {@code longest} code units; a pair that makes one character is never halved. */
    public static String to(int longest, String text) {
        return text.length() <= longest ? text : text.substring(0, before(longest, text));
    }

    /** As {@link #to}, but cut between words where there are any, and with the sign that something is left out. */
    public static String betweenWords(int longest, String text) {
        if (text.length() <= longest) {
            return text;
        }
        int blank = text.lastIndexOf(' ', longest - 1);
        return text.substring(0, blank > 0 ? blank : before(longest - 1, text)) + "…";
    }

    private static int before(int at, String text) {
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? at - 1 : at;
    }
}
