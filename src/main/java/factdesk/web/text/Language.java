package factdesk.web.text;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * A language that the portal's pages can be read in.
 *
 * @param tag its BCP 47 tag, {@code en}; also the folder of its messages
 * @param name what it calls itself, {@code English}
 */
public record Language(String tag, String name) {

    public static final Language ENGLISH = new Language("en", "English");

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** For the page's {@code dir}: {@code ltr} or {@code rtl}. */
    public String direction() {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }
}
