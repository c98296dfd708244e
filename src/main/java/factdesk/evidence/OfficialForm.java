package factdesk.evidence;

import factdesk.claim.DecimalText;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.HttpAddress;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * An official figure as typed.
 *
 * @param official the amount, in digits
 * @param unit its unit, which must be that of the figure beside it: nothing is converted in silence
 * @param asOf the day for which the source says so, as year-month-day
 * @param version the version of the official figure that the form was filled from; -1 when there was none
 */
public record OfficialForm(
        String official,
        String unit,

        @NotBlank(message = "Give the source's web address.")
        @HttpAddress(message = "Give a web address that starts with http:// or https://.")
        @Size(max = 2000, message = "Shorten the address to 2,000 characters.")
        String url,

        @Size(max = 500, message = "Shorten the title to 500 characters.")
        String title,

        String asOf,
        int version) {

    /** The version of an official figure that is not there yet. */
    public static final int NONE = -1;

    /** An untouched form. */
    public static OfficialForm empty(String unitName) {
        return new OfficialForm("", unitName, "", "", "", NONE);
    }

    /** The form as sent. */
    public static OfficialForm of(FormFields fields) {
        return new OfficialForm(
                fields.line("official"),
                fields.line("officialUnit"),
                fields.line("url"),
                fields.line("title").replaceAll("\\s+", " "),
                fields.line("asOf"),
                fields.number("version"));
    }

    /** The form filled with what is saved. */
    public static OfficialForm of(OfficialLine line) {
        return new OfficialForm(
                line.value().toPlainString(),
                line.unitName(),
                line.url(),
                line.title(),
                line.asOf().toString(),
                line.version());
    }

    /** The same, to be saved over a newer version. */
    public OfficialForm onTopOf(int newer) {
        return new OfficialForm(official, unit, url, title, asOf, newer);
    }

    /** Adds what the constraints cannot tell. */
    public Errors check(String unitName, LocalDate today, Errors errors) {
        Errors found = DecimalText.check("official", official, errors);
        if (!unit.equalsIgnoreCase(unitName)) {
            String needed = unitName.isEmpty() ? "a bare number" : "\"" + unitName + "\"";
            found = found.and(
                    "officialUnit", "The figure beside it is in " + needed + ": give the official one in that.");
        }
        try {
            return LocalDate.parse(asOf).isAfter(today)
                    ? found.and("asOf", "This day is still to come. Give the day for which the source says so.")
                    : found;
        } catch (DateTimeParseException e) {
            return found.and("asOf", "Give the day as year-month-day, such as 2026-03-02.");
        }
    }

    /** Of a form without errors, as are the next two. */
    BigDecimal value() {
        return DecimalText.read(official).orElseThrow();
    }

    LocalDate day() {
        return LocalDate.parse(asOf);
    }

    String canonicalUrl() {
        return HttpAddress.Check.canonical(url).orElseThrow();
    }
}
