package factdesk.claim;

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
        if (speaker.isEmpty() || names(squeezed, speaker)) {
            return shortened(squeezed);
        }
        return shortened(speaker + " said: " + squeezed);
    }

    /** Whether a text names a speaker, by the whole name or its last word. */
    public static boolean names(String text, String speaker) {
        String lower = text.toLowerCase(Locale.ROOT);
        String name = speaker.strip().toLowerCase(Locale.ROOT);
        return lower.contains(name) || lower.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST - 1);
        return text.substring(0, cut > 0 ? cut : LONGEST - 1) + "…";
    }
}
