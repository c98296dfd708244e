package factdesk.evidence.search;

import factdesk.web.Errors;
import factdesk.web.FormFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The form that says where somebody searched and found nothing.
 *
 * @param place where
 * @param sought for what; may be empty
 * @param searched the day, as browsers send it
 */
public record SearchForm(
        @NotBlank(message = "Say where you searched: a register, a database, an archive.")
        @Size(max = 500, message = "Shorten it to 500 characters.")
        String place,

        @Size(max = 500, message = "Shorten it to 500 characters.")
        String sought,

        String searched) {

    /** The form as sent; without a day, it was today. */
    public static SearchForm of(FormFields fields, LocalDate today) {
        return new SearchForm(
                fields.line("place"),
                fields.line("sought"),
                fields.line("searched").isEmpty() ? today.toString() : fields.line("searched"));
    }

    /** Adds what the constraints cannot tell. */
    public Errors check(LocalDate today, Errors errors) {
        try {
            return LocalDate.parse(searched).isAfter(today)
                    ? errors.and("searched", "This day is still to come. Give the day you searched.")
                    : errors;
        } catch (DateTimeParseException e) {
            return errors.and("searched", "Give the day as year-month-day, such as 2026-03-02.");
        }
    }

    LocalDate day() {
        return LocalDate.parse(searched);
    }
}
