package factdesk.claim;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;

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

    /** The amount as people read it: 240,100,000,000. */
    public String display() {
        return value().isEmpty() ? surface : FigureFormat.grouped(value());
    }
}
