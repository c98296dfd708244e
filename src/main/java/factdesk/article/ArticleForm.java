package factdesk.article;

import factdesk.extract.quantity.Origin;
import factdesk.extract.text.PastedText;
import factdesk.extract.text.Shortened;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.HttpAddress;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The form an article is pasted into.
 *
 * @param published the day it was published, as browsers send it; may be empty
 */
public record ArticleForm(
        @Size(max = 300, message = "Shorten the title to 300 characters.")
        String title,

        String text,

        @Size(max = 200, message = "Shorten the outlet's name to 200 characters.")
        String outlet,

        @Size(max = 200, message = "Shorten the author's name to 200 characters.")
        String author,

        @HttpAddress String url,
        String published) {

    /** The most that one article may hold, in bytes of UTF-8. */
    public static final int LARGEST_TEXT = 1_000_000;

    private static final int LONGEST_TITLE_FROM_TEXT = 120;

    public static final ArticleForm EMPTY = new ArticleForm("", "", "", "", "", "");

    /** The form as sent. */
    public static ArticleForm of(FormFields fields) {
        return new ArticleForm(
                fields.line("title").replaceAll("\\s+", " "),
                fields.get("text"),
                fields.line("outlet"),
                fields.line("author"),
                fields.line("url"),
                fields.line("published"));
    }

    /** The form filled with what is saved; the text, which never changes, is left out. */
    public static ArticleForm of(ArticleText saved) {
        String published =
                saved.publishedOn() == null ? "" : saved.publishedOn().toString();
        return new ArticleForm(saved.title(), "", saved.outlet(), saved.author(), saved.url(), published);
    }

    /** Adds what is wrong with the text. */
    public Errors checkText(Errors errors) {
        if (text.isBlank()) {
            return errors.and("text", "Paste the article's text here: it is what the desk works on.");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_TEXT) {
            return errors.and("text", "This is more than the 1 MB one article may hold. Cut what is not part of it.");
        }
        if (hasNoLetter(text)) {
            return errors.and("text", "There are no words in this text. Paste the article itself.");
        }
        return hasNoLetter(PastedText.clean(text))
                ? errors.and(
                        "text", "Nothing is left of this text once its markup is taken out. Paste the article itself.")
                : errors;
    }

    private static boolean hasNoLetter(String text) {
        return text.codePoints().noneMatch(Character::isLetter);
    }

    /** Adds what is wrong with the day. */
    public Errors checkPublished(LocalDate today, Errors errors) {
        if (published.isEmpty()) {
            return errors;
        }
        try {
            return LocalDate.parse(published).isAfter(today)
                    ? errors.and("published", "This day is still to come. Give the day the article was published.")
                    : errors;
        } catch (DateTimeParseException e) {
            return errors.and("published", "Give the day as year-month-day, such as 2026-03-02.");
        }
    }

    /** The day it was published; null when not given. */
    LocalDate publishedOn() {
        return published.isEmpty() ? null : LocalDate.parse(published);
    }

    /** Where and when the article appeared, as the form tells it. */
    public Origin origin() {
        return new Origin(OutletCountry.of(HttpAddress.Check.canonical(url).orElse("")), publishedOn());
    }

    /** The title given, or else the text's first line. */
    static String titleFor(String title, String cleanText) {
        if (!title.isEmpty()) {
            return title;
        }
        return Shortened.betweenWords(
                LONGEST_TITLE_FROM_TEXT, cleanText.lines().findFirst().orElseThrow());
    }

    /** Writes the description into an article; it keeps its title when none is given. */
    public void describe(Article article) {
        String address = HttpAddress.Check.canonical(url).orElse("");
        article.describe(title.isEmpty() ? article.title() : title, outlet, author, address, publishedOn());
    }

    /** The article this form describes. */
    public Article article(String cleanText, long enteredBy, Instant at) {
        String address = HttpAddress.Check.canonical(url).orElse("");
        return new Article(titleFor(title, cleanText), outlet, author, address, publishedOn(), enteredBy, at);
    }
}
