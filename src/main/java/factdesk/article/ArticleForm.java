package factdesk.article;

import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.HttpAddress;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
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

    /** Adds what the constraints above cannot tell. */
    public Errors check(LocalDate today, Errors errors) {
        Errors all = errors;
        if (text.isBlank()) {
            all = all.and("text", "Paste the article's text here: it is what the desk works on.");
        } else if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_TEXT) {
            all = all.and("text", "This is more than the 1 MB one article may hold. Cut what is not part of it.");
        } else if (text.chars().noneMatch(Character::isLetter)) {
            all = all.and("text", "There are no words in this text. Paste the article itself.");
        }
        return checkPublished(today, all);
    }

    private Errors checkPublished(LocalDate today, Errors errors) {
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

    /** The title given, or else the text's first line. */
    static String titleFor(String title, String cleanText) {
        if (!title.isEmpty()) {
            return title;
        }
        String line = cleanText.lines().findFirst().orElseThrow();
        if (line.length() <= LONGEST_TITLE_FROM_TEXT) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST_TITLE_FROM_TEXT);
        return line.substring(0, cut > 0 ? cut : LONGEST_TITLE_FROM_TEXT) + "…";
    }

    /** The article this form describes. */
    public Article article(String cleanText, long enteredBy, java.time.Instant at) {
        String address = HttpAddress.Check.canonical(url).orElse("");
        return new Article(titleFor(title, cleanText), outlet, author, address, publishedOn(), enteredBy, at);
    }
}
