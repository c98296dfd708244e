package factdesk.claim;

import factdesk.web.Errors;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts as people type them: digits, with commas between thousands if they like, and a point before the decimals. */
public final class DecimalText {

    private static final Pattern PLAIN = Pattern.compile("[-−]?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern GROUPED = Pattern.compile("[-−]?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?");
    private static final int LONGEST = 300;

    private DecimalText() {}

    /** The number, with as many decimals as were typed; nothing when it is none, or has more digits than are kept. */
    public static Optional<BigDecimal> read(String typed) {
        return number(typed).filter(Figure::fits);
    }

    private static Optional<BigDecimal> number(String typed) {
        boolean is = typed.length() <= LONGEST
                && (PLAIN.matcher(typed).matches() || GROUPED.matcher(typed).matches());
        return is ? Optional.of(new BigDecimal(typed.replace(",", "").replace('−', '-'))) : Optional.empty();
    }

    /** Adds what is wrong with a field that must hold an amount. */
    public static Errors check(String field, String typed, Errors errors) {
        if (typed.isEmpty()) {
            return errors.and(field, "Give the amount in digits.");
        }
        if (read(typed).isPresent()) {
            return errors;
        }
        boolean tooLong = typed.length() > LONGEST || number(typed).isPresent();
        return errors.and(
                field,
                tooLong
                        ? "This has more digits than can be kept: " + Figure.WHOLE_DIGITS + " before the point and "
                                + Figure.DECIMALS + " after it."
                        : "Give the amount in digits, such as 240,100,000,000 or 3.5, without words and signs.");
    }
}
