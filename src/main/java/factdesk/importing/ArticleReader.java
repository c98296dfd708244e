package factdesk.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import factdesk.article.ArticleForm;
import factdesk.extract.text.PastedText;
import factdesk.web.Errors;
import factdesk.web.Forms;
import factdesk.web.text.Language;
import factdesk.web.text.Messages;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Holds imported articles to what the form for a single one asks for. Safe for use by many threads. */
public final class ArticleReader {

    private static final List<String> LINES = List.of("title", "outlet", "author", "url", "published");

    private final ObjectMapper json = new ObjectMapper();
    private final Messages messages = Messages.load();
    private final Forms forms;
    private final Clock clock;

    public ArticleReader(Forms forms, Clock clock) {
        this.forms = forms;
        this.clock = clock;
    }

    /** An article written as JSON: title, outlet, author, url, published, text. Only the text must be there. */
    Entry json(int line, String written) {
        JsonNode article;
        try {
            article = json.readTree(written);
        } catch (JsonProcessingException e) {
            return Entry.bad(
                    line, "It is not JSON. Write each article as one line that begins with { and ends with }.");
        }
        if (!article.isObject()) {
            return Entry.bad(line, "It is not a JSON object. Write each article as {\"title\":…, \"text\":…}.");
        }
        if (!article.path("text").isTextual()) {
            return Entry.bad(line, "It has no \"text\".");
        }
        for (String name : LINES) {
            JsonNode value = article.path(name);
            if (!value.isTextual() && !value.isNull() && !value.isMissingNode()) {
                return Entry.bad(line, "Its \"" + name + "\" is not text in quotation marks.");
            }
        }
        return checked(
                line,
                new ArticleForm(
                        oneLine(article, "title"),
                        article.path("text").textValue(),
                        oneLine(article, "outlet"),
                        oneLine(article, "author"),
                        oneLine(article, "url"),
                        // Of a moment, the day counts.
                        oneLine(article, "published").replaceFirst("^(\\d{4}-\\d{2}-\\d{2})[T ].*", "$1")));
    }

    private static String oneLine(JsonNode article, String name) {
        return article.path(name).asText("").replaceAll("\\s+", " ").strip();
    }

    /** An article of which only the title and the text are known. */
    Entry plain(int line, String title, String text) {
        return checked(line, new ArticleForm(title.replaceAll("\\s+", " ").strip(), text, "", "", "", ""));
    }

    private Entry checked(int line, ArticleForm form) {
        for (String value : List.of(form.title(), form.outlet(), form.author(), form.url())) {
            if (value.codePoints().anyMatch(ArticleReader::isUnreadable)) {
                return Entry.bad(
                        line,
                        "There are characters in it that can't be stored: \""
                                + value.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{Zs}]", "\uFFFD") + "\".");
            }
        }
        Errors errors = form.checkText(form.checkPublished(LocalDate.now(clock), forms.check(form)));
        return errors.any()
                ? Entry.bad(line, errors.inWords(messages, Language.ENGLISH))
                : Entry.good(
                        line,
                        new ArticleForm(
                                form.title(),
                                PastedText.clean(form.text()),
                                form.outlet(),
                                form.author(),
                                form.url(),
                                form.published()));
    }

    private static boolean isUnreadable(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }
}
