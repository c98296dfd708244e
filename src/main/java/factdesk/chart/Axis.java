package factdesk.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts values on a line from 0 to 100 percent; of any size, for a ratio of two numbers always fits. */
final class Axis {

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    /** Room at either end, as a share of the whole. */
    private static final BigDecimal ROOM = new BigDecimal("0.15");

    private final BigDecimal from;
    private final BigDecimal length;

    private Axis(BigDecimal from, BigDecimal to) {
        this.from = from;
        this.length = to.subtract(from);
    }

    /** From zero, or the least value below it, to the largest. */
    static Axis fromZero(BigDecimal... values) {
        BigDecimal least = Stream.of(values).reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal most = Stream.of(values).reduce(BigDecimal.ZERO, BigDecimal::max);
        return new Axis(least, most);
    }

    /** Around these values, with room at both ends. */
    static Axis around(Stream<BigDecimal> values) {
        BigDecimal[] ends = values.toArray(BigDecimal[]::new);
        BigDecimal least = Stream.of(ends).reduce(BigDecimal::min).orElseThrow();
        BigDecimal most = Stream.of(ends).reduce(BigDecimal::max).orElseThrow();
        BigDecimal room = most.subtract(least).multiply(ROOM);
        return new Axis(least.subtract(room), most.add(room));
    }

    /** Where a value stands; in the middle, when all are the same. */
    String at(BigDecimal value) {
        return percent(place(value));
    }

    /** From one value to another, in either order. */
    Chart.Stretch between(BigDecimal one, BigDecimal other) {
        double start = Math.min(place(one), place(other));
        double end = Math.max(place(one), place(other));
        return stretch(start, end);
    }

    /** From a value, or the left edge, to another, or the right edge. */
    Chart.Stretch within(BigDecimal least, BigDecimal most) {
        return stretch(least == null ? 0 : place(least), most == null ? 1 : place(most));
    }

    private static Chart.Stretch stretch(double start, double end) {
        return new Chart.Stretch(percent(start), percent(end - start));
    }

    private double place(BigDecimal value) {
        if (length.signum() == 0) {
            return value.signum() == 0 ? 0 : 0.5;
        }
        return value.subtract(from).divide(length, DIGITS).doubleValue();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.3f%%", Math.max(0, Math.min(1, share)) * 100);
    }
}
