package factdesk.review;

import java.text.Normalizer;
import java.util.Locale;

/** The readable end of a claim's address: {@code trade-rose-by-a-quarter}. The number before it is what counts. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {}

    /**
     * Lower-case ASCII letters, digits and single hyphens, at most 80, cut between words; "claim" when nothing is left.
     */
    public static String of(String headline) {
        String ascii = Normalizer.normalize(headline, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String slug =
                ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (slug.length() > LONGEST) {
            int cut = slug.lastIndexOf('-', LONGEST);
            slug = slug.substring(0, cut > 0 ? cut : LONGEST);
        }
        return slug.isEmpty() ? "claim" : slug;
    }
}
