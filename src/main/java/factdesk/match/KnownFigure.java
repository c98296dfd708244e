package factdesk.match;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;

/** A figure of an earlier article that shares unit, period and words with one just read. */
record KnownFigure(
        long id,
        String surface,
        BigDecimal amount,
        BigDecimal low,
        BigDecimal high,
        Quantity.Change change,
        Quantity.Role role,
        String words,
        String names) {

    Bounds bounds() {
        return Bounds.of(amount, low, high, change);
    }

    Topic topic() {
        return Topic.stored(words, names);
    }
}
