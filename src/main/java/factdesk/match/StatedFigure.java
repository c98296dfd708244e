package factdesk.match;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;

/**
 * A figure of an article just read.
 *
 * @param quote the words of the claim that states it
 */
record StatedFigure(
        long id,
        String surface,
        BigDecimal amount,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String unitName,
        Quantity.Change change,
        Quantity.Role role,
        String concept,
        String period,
        String quote) {

    Bounds bounds() {
        return Bounds.of(amount, low, high, change);
    }
}
