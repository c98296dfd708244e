package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Two levels of the same measure, one before the other: "from 4 to 5", "to 5 from 4".
 *
 * @param old the earlier level
 * @param now the later level
 * @param like the quantity they were read from
 * @param index which of the statement's figures that is
 */
record Levels(BigDecimal old, BigDecimal now, Quantity like, int index) {

    /** All that a statement has. */
    static List<Levels> in(Statement statement) {
        return IntStream.range(0, statement.quantities().size())
                .mapToObj(index -> of(statement, index))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The levels that a range states; none when its ends are only bounds ("10 to 15 days"). */
    private static Optional<Levels> of(Statement statement, int index) {
        Quantity range = statement.quantities().get(index);
        if (range.low() == null || range.low().signum() <= 0 || range.high().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal first = range.descending() ? range.high() : range.low();
        BigDecimal second = range.descending() ? range.low() : range.high();
        if (range.surface().contains(" from ")) {
            return Optional.of(new Levels(second, first, range, index));
        }
        boolean from =
                statement.before(range, 24).matches("(?s).*\\bfrom (?:about |around |some |nearly |just over )?");
        boolean to = range.surface().contains(" to ");
        return from && to ? Optional.of(new Levels(first, second, range, index)) : Optional.empty();
    }

    boolean rises() {
        return now.compareTo(old) > 0;
    }

    boolean inPercent() {
        return like.unit().equals("%");
    }

    /** How far they can lie apart. */
    Interval apart() {
        return rises() ? nowValues().minus(oldValues()) : oldValues().minus(nowValues());
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
