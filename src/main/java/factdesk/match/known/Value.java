package factdesk.match.known;

import factdesk.extract.quantity.Quantity;
import factdesk.match.Bounds;
import factdesk.match.Period;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A figure that a claim states.
 *
 * @param amount never null; {@code low} and {@code high} are unless it is a range
 * @param publishedOn the day of its article; null when unknown
 */
record Value(
        long occurrenceId,
        String surface,
        BigDecimal amount,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Quantity.Change change,
        Quantity.Role role,
        String concept,
        String period,
        LocalDate publishedOn) {

    /** Two sizes in one step differ by a twentieth at most. */
    private static final double STEP = Math.log(1.05);

    /** How large it is, in steps of a twentieth: figures that were rounded differently are at most one step apart. */
    long size() {
        return amount.signum() == 0 ? 0 : Math.round(Math.log(amount.abs().doubleValue()) / STEP);
    }

    /** Whether both can be the same amount. */
    boolean agreesWith(Value other) {
        return !bounds().excludes(other.bounds());
    }

    private Bounds bounds() {
        return Bounds.of(amount, low, high, change);
    }

    /** The stretch of the calendar it is for; empty when it cannot be pinned down. */
    String calendar() {
        return Period.of(period, publishedOn).orElse("");
    }

    /** Whether both are for times that are known and are not the same, nor one within the other. */
    boolean isForAnotherTimeThan(Value other) {
        String mine = calendar();
        String theirs = other.calendar();
        return !mine.isEmpty() && !theirs.isEmpty() && !mine.startsWith(theirs) && !theirs.startsWith(mine);
    }
}
