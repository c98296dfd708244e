package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Two levels of the same measure, one before the other: "from 4 to 5", "to 5 from 4".
 *
 * @param old the earlier level
 * @param now the later level
 * @param like the quantity they were read from
 */
record Levels(BigDecimal old, BigDecimal now, Quantity like) {

    /** The levels that a range states; none when its ends are only bounds ("10 to 15 days"). */
    static Optional<Levels> of(Statement statement, Quantity range) {
        if (range.low() == null || range.low().signum() <= 0 || range.high().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal first = range.descending() ? range.high() : range.low();
        BigDecimal second = range.descending() ? range.low() : range.high();
        if (range.surface().contains(" from ")) {
            return Optional.of(new Levels(second, first, range));
        }
        boolean from =
                statement.before(range, 24).matches("(?s).*\\bfrom (?:about |around |some |nearly |just over )?");
        boolean to = range.surface().contains(" to ");
        return from && to ? Optional.of(new Levels(first, second, range)) : Optional.empty();
    }

    boolean rises() {
        return now.compareTo(old) > 0;
    }

    Interval oldValues() {
        return Interval.rounded(old);
    }

    Interval nowValues() {
        return Interval.rounded(now);
    }

    String words() {
        return Figures.spoken(old, like) + " to " + Figures.spoken(now, like);
    }
}
