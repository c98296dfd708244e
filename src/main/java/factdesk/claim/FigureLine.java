package factdesk.claim;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A figure of a claim; amount, low and high are null when they were not read. */
public record FigureLine(
        String surface,
        BigDecimal amount,
        BigDecimal low,
        BigDecimal high,
        String unitName,
        Quantity.Change change,
        String concept,
        String period) {

    /** The amount as a plain decimal; empty when it was not read. */
    public String value() {
        if (amount == null) {
            return "";
        }
        BigDecimal plain = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        return plain.toPlainString();
    }

    /** How the engine read it, for the desk to see whether it read right: "up 26 percent · trade · 2023". */
    public String reading() {
        String range = low == null || high == null ? display() : plain(low) + " to " + plain(high);
        String sign = change == Quantity.Change.EXACT ? "" : change.sign() + " ";
        return Stream.of(amount == null ? "" : (sign + range + " " + unitName).strip(), concept, period)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String plain(BigDecimal number) {
        return FigureFormat.grouped(number.stripTrailingZeros().toPlainString());
    }

    /** The amount as people read it: 240,100,000,000. */
    public String display() {
        return value().isEmpty() ? surface : FigureFormat.grouped(value());
    }
}
