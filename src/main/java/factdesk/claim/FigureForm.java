package factdesk.claim;

import factdesk.extract.quantity.Quantity;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How an editor reads a figure.
 *
 * @param amount the value, in digits; empty for a range, whose middle is taken
 * @param low the lower end of a range, or empty, as is {@code high}
 * @param unit the unit's code; empty when it has none but its name
 * @param version the version of the figure that the form was filled from
 */
public record FigureForm(
        String amount,
        String low,
        String high,

        @Size(max = 200, message = "Shorten the code to 200 characters.")
        String unit,

        @Size(max = 200, message = "Shorten the unit to 200 characters.")
        String unitName,

        @NotNull(message = "Choose how the words qualify the value.")
        Quantity.Change change,

        @Size(max = 1000, message = "Shorten this to 1,000 characters.")
        String concept,

        @Size(max = 300, message = "Shorten the period to 300 characters.")
        String period,

        @NotNull(message = "Choose what kind of figure it is.")
        Quantity.Role role,

        int version) {

    /** What the form's amounts come to; the ends are null when it is no range. */
    record Amounts(BigDecimal value, BigDecimal low, BigDecimal high) {}

    /** The form as sent. */
    public static FigureForm of(FormFields fields) {
        return new FigureForm(
                fields.line("amount"),
                fields.line("low"),
                fields.line("high"),
                words(fields, "unit"),
                words(fields, "unitName"),
                fields.choice("change", Quantity.Change.class).orElse(null),
                words(fields, "concept"),
                words(fields, "period"),
                fields.choice("role", Quantity.Role.class).orElse(null),
                fields.number("version"));
    }

    private static String words(FormFields fields, String name) {
        return fields.line(name).replaceAll("\\s+", " ");
    }

    /** The form as it stands before anybody typed. */
    public static FigureForm of(FigureLine line) {
        return new FigureForm(
                line.value(),
                line.lowest(),
                line.highest(),
                line.unit(),
                line.unitName(),
                line.change(),
                line.concept(),
                line.period(),
                line.role(),
                line.version());
    }

    /** The same, to be saved over a newer version. */
    public FigureForm onTopOf(FigureLine newer) {
        return new FigureForm(amount, low, high, unit, unitName, change, concept, period, role, newer.version());
    }

    /** Whether saving this would leave a figure as it is. */
    public boolean saysTheSameAs(FigureLine other) {
        return onTopOf(other).equals(of(other));
    }

    /** Adds what the constraints cannot tell: whether the amounts are amounts. */
    public Errors check(Errors errors) {
        boolean range = !low.isEmpty() || !high.isEmpty();
        Errors found = errors;
        if (!range || !amount.isEmpty()) {
            found = DecimalText.check("amount", amount, found);
        }
        if (range) {
            found = DecimalText.check("high", high, DecimalText.check("low", low, found));
        }
        return range && found.of("low") == null && found.of("high") == null ? ends(found) : found;
    }

    private Errors ends(Errors errors) {
        BigDecimal least = DecimalText.read(low).orElseThrow();
        BigDecimal most = DecimalText.read(high).orElseThrow();
        if (least.compareTo(most) > 0) {
            return errors.and("low", "The lower end is above the upper one: put them the other way round.");
        }
        return Figure.fits(middle(least, most))
                ? errors
                : errors.and("low", "The middle of this range has more digits than can be kept.");
    }

    private static BigDecimal middle(BigDecimal least, BigDecimal most) {
        return least.add(most).multiply(new BigDecimal("0.5"));
    }

    /** Of a form without errors. */
    Amounts amounts() {
        Optional<BigDecimal> least = DecimalText.read(low);
        Optional<BigDecimal> most = DecimalText.read(high);
        return least.isPresent() && most.isPresent()
                ? new Amounts(middle(least.get(), most.get()), least.get(), most.get())
                : new Amounts(DecimalText.read(amount).orElseThrow(), null, null);
    }
}
