package factdesk.evidence;

import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.HttpAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The form a source is added or changed with.
 *
 * @param id the evidence to change; 0 for a new one
 * @param accessed the day the source was read, as browsers send it
 */
public record EvidenceForm(
        long id,

        @NotBlank(message = "Give the source's web address.") @HttpAddress
        String url,

        @NotBlank(message = "Give the source's title.")
        @Size(max = 500, message = "Shorten the title to 500 characters.")
        String title,

        @Size(max = 200, message = "Shorten the publisher's name to 200 characters.")
        String publisher,

        @NotNull(message = "Choose primary or secondary.") Source.Kind kind,

        @NotNull(message = "Choose what the source does to the claim.")
        Evidence.Stance stance,

        @Size(max = 5000, message = "Shorten the excerpt to 5,000 characters.")
        String excerpt,

        String accessed) {

    /** An untouched form; sources are mostly read on the day they are added. */
    public static EvidenceForm empty(LocalDate today) {
        return new EvidenceForm(0, "", "", "", Source.Kind.PRIMARY, Evidence.Stance.SUPPORTS, "", today.toString());
    }

    /** The form as sent; without a day, the source was read today. A title left out is the address itself. */
    public static EvidenceForm of(FormFields fields, LocalDate today) {
        String url = fields.line("url");
        return new EvidenceForm(
                fields.id("source"),
                url,
                fields.line("title").isEmpty() ? url : fields.line("title").replaceAll("\\s+", " "),
                fields.line("publisher"),
                fields.choice("kind", Source.Kind.class).orElse(Source.Kind.SECONDARY),
                fields.choice("stance", Evidence.Stance.class).orElse(Evidence.Stance.CONTEXT),
                fields.get("excerpt").strip(),
                fields.line("accessed").isEmpty() ? today.toString() : fields.line("accessed"));
    }

    /** The form filled with what is saved. */
    public static EvidenceForm of(EvidenceLine line) {
        return new EvidenceForm(
                line.id(),
                line.url(),
                line.title(),
                line.publisher(),
                line.kind(),
                line.stance(),
                line.excerpt(),
                line.accessedOn().toString());
    }

    /** The same as a source that is not on the list. */
    public EvidenceForm asNew() {
        return new EvidenceForm(0, url, title, publisher, kind, stance, excerpt, accessed);
    }

    /** Whether nobody typed anything into it. */
    public boolean isUntouched() {
        return id == 0 && url.isEmpty() && title.isEmpty() && publisher.isEmpty() && excerpt.isEmpty();
    }

    /** Adds what the constraints cannot tell. */
    public Errors check(LocalDate today, Errors errors) {
        try {
            return LocalDate.parse(accessed).isAfter(today)
                    ? errors.and("accessed", "This day is still to come. Give the day you read the source.")
                    : errors;
        } catch (DateTimeParseException e) {
            return errors.and("accessed", "Give the day as year-month-day, such as 2026-03-02.");
        }
    }

    LocalDate accessedOn() {
        return LocalDate.parse(accessed);
    }

    String canonicalUrl() {
        return HttpAddress.Check.canonical(url).orElseThrow();
    }
}
