package factdesk.claim;

import factdesk.extract.text.Shortened;
import java.util.Locale;

/** The first wording of a claim for the public, until an editor finds a better one. */
public final class Headline {

    private static final int LONGEST = 200;

    private Headline() {}

    /**
     * Names who said it, so that a verdict on an attributed claim cannot be read as one on the bare words.
     *
     * @param speaker who is said to have said it; empty when nobody is
     * @param words the claim's words
     */
    static String of(String speaker, String words) {
        String squeezed = words.strip().replaceAll("\\s+", " ");
        boolean clear = speaker.isEmpty() || names(squeezed, speaker);
        return Shortened.betweenWords(LONGEST, clear ? squeezed : speaker + " said: " + squeezed);
    }

    /** Whether a text names a speaker, by the whole name or its last word. */
    public static boolean names(String text, String speaker) {
        String name = speaker.strip().toLowerCase(Locale.ROOT);
        return hasWord(text.toLowerCase(Locale.ROOT), name.substring(name.lastIndexOf(' ') + 1));
    }

    private static boolean hasWord(String text, String word) {
        if (word.isEmpty()) {
            return false;
        }
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            if (starts && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
