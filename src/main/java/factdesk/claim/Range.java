package factdesk.claim;

import factdesk.extract.check.Interval;
import factdesk.extract.quantity.Quantity.Change;
import java.math.BigDecimal;

/** The values that a figure can have meant; an open end is null. */
public record Range(BigDecimal least, BigDecimal most) {

    /** Of a figure that was not read. */
    public static final Range UNKNOWN = new Range(null, null);

    /** "About 50" is anything from 45 to 55. */
    private static final String ABOUT = "0.1";

    /** @param rounded the values before what the words say of them */
    static Range of(Change change, Interval rounded) {
        return switch (change) {
            case MORE, AT_LEAST -> new Range(rounded.low(), null);
            case LESS, AT_MOST -> new Range(null, rounded.high());
            case ABOUT -> {
                Interval loose = rounded.widened(ABOUT);
                yield new Range(loose.low(), loose.high());
            }
            case EXACT, UP, DOWN -> new Range(rounded.low(), rounded.high());
        };
    }

    public boolean contains(BigDecimal value) {
        return (least == null || least.compareTo(value) <= 0) && (most == null || most.compareTo(value) >= 0);
    }
}
