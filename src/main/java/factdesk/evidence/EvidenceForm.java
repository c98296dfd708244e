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
 * @param title empty when it is to be found out: from the source as it is known, from a snapshot, or from the address
 * @param kind null for the source as it is known; a new one is secondary
 * @param locator where in the source: a page, a table, a minute
 * @param independent of the claim's speaker, and of the other sources
 * @param remark for the desk only
 * @param accessed the day the source was read, as browsers send it
 */
public record EvidenceForm(
        long id,

        @NotBlank(message = "Give the source's web address.") @HttpAddress
        String url,

        @Size(max = 500, message = "Shorten the title to 500 characters.")
        String title,

        @Size(max = 200, message = "Shorten the publisher's name to 200 characters.")
        String publisher,

        Source.Kind kind,

        @NotNull(message = "Choose what the source does to the claim.")
        Evidence.Stance stance,

        @Size(max = 5000, message = "Shorten the excerpt to 5,000 characters.")
        String excerpt,

        @Size(max = 200, message = "Shorten the place to 200 characters.")
        String locator,

        boolean independent,

        @Size(max = 2000, message = "Shorten the note to 2,000 characters.")
        String remark,

        String accessed) {

    /** An untouched form; sources are mostly read on the day they are added. */
    public static EvidenceForm empty(LocalDate today) {
        return new EvidenceForm(0, "", "", "", null, Evidence.Stance.SUPPORTS, "", "", false, "", today.toString());
    }

    /** The form as sent; without a day, the source was read today. */
    public static EvidenceForm of(FormFields fields, LocalDate today) {
        return new EvidenceForm(
                fields.id("source"),
                fields.line("url"),
                fields.line("title").replaceAll("\\s+", " "),
                fields.line("publisher"),
                fields.choice("kind", Source.Kind.class).orElse(null),
                fields.choice("stance", Evidence.Stance.class).orElse(Evidence.Stance.CONTEXT),
                fields.get("excerpt").strip(),
                fields.line("locator"),
                fields.has("independent"),
                fields.get("remark").strip(),
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
                line.locator(),
                line.independent(),
                line.note(),
                line.accessedOn().toString());
    }

    /** Whether a source on the list says all of it already. */
    boolean saysNothingBeyond(EvidenceLine saved) {
        return HttpAddress.Check.canonical(url).filter(saved.url()::equals).isPresent()
                && (title.isEmpty() || title.equals(saved.title()))
                && (publisher.isEmpty() || publisher.equals(saved.publisher()))
                && (kind == null || kind == saved.kind())
                && stance == saved.stance()
                && excerpt.equals(saved.excerpt())
                && locator.equals(saved.locator())
                && independent == saved.independent()
                && remark.equals(saved.note())
                && accessed.equals(saved.accessedOn().toString());
    }

    /** Whether it says more than the quick form asks for. */
    public boolean isDetailed() {
        return !title.isEmpty() || !publisher.isEmpty() || kind != null || !locator.isEmpty() || !remark.isEmpty();
    }

    /** Whether nobody typed anything into it. */
    public boolean isUntouched() {
        return id == 0
                && url.isEmpty()
                && title.isEmpty()
                && publisher.isEmpty()
                && excerpt.isEmpty()
                && locator.isEmpty()
                && remark.isEmpty();
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
