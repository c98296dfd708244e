package factdesk.claim;

import factdesk.web.Errors;
import factdesk.web.FormFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What an editor makes of a piece of arithmetic.
 *
 * @param outcome the figure implied, in digits; {@code low} and {@code high} are how far it can be off
 * @param says the result as a sentence, as readers will see it
 * @param version the version of the check that the form was filled from
 */
public record CheckForm(
        String outcome,
        String low,
        String high,

        @NotBlank(message = "Say what the arithmetic comes to: readers see this sentence.")
        @Size(max = 500, message = "Shorten the sentence to 500 characters.")
        String says,

        int version) {

    /** The form as sent. */
    public static CheckForm of(FormFields fields) {
        return new CheckForm(
                fields.line("outcome"),
                fields.line("low"),
                fields.line("high"),
                fields.line("says").replaceAll("\\s+", " "),
                fields.number("version"));
    }

    /** The form as it stands before anybody typed. */
    public static CheckForm of(CheckLine line) {
        return new CheckForm(line.result(), line.least(), line.most(), line.says(), line.version());
    }

    /** The same, to be saved over a newer version. */
    public CheckForm onTopOf(CheckLine newer) {
        return new CheckForm(outcome, low, high, says, newer.version());
    }

    /** Whether saving this would leave a check as it is. */
    public boolean saysTheSameAs(CheckLine other) {
        return onTopOf(other).equals(of(other));
    }

    /** Adds what the constraints cannot tell: whether the amounts are amounts, in order. */
    public Errors check(Errors errors) {
        Errors found = DecimalText.check("outcome", outcome, errors);
        found = DecimalText.check("low", low, found);
        found = DecimalText.check("high", high, found);
        boolean readable = found.of("low") == null && found.of("high") == null;
        return readable && least().compareTo(most()) > 0
                ? found.and("low", "The least is above the most: put them the other way round.")
                : found;
    }

    BigDecimal result() {
        return DecimalText.read(outcome).orElseThrow();
    }

    BigDecimal least() {
        return DecimalText.read(low).orElseThrow();
    }

    BigDecimal most() {
        return DecimalText.read(high).orElseThrow();
    }
}
