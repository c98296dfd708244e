package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The values a figure can have meant: "240.1 billion" is anything from 240.05 to 240.15 billion.
 *
 * @param low the least
 * @param high the most
 */
public record Interval(BigDecimal low, BigDecimal high) {
    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    public Interval {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("no such interval: " + low + " to " + high);
        }
    }

    /** Between two values in either order. */
    static Interval of(BigDecimal one, BigDecimal other) {
        return one.compareTo(other) <= 0 ? new Interval(one, other) : new Interval(other, one);
    }

    static Interval exactly(BigDecimal value) {
        return new Interval(value, value);
    }

    /** How the quantity was rounded: to its last digit, or, of a large whole number, somewhat more. */
    public static Interval of(Quantity quantity) {
        if (quantity.low() != null) {
            return of(rounded(quantity.low()).low, rounded(quantity.high()).high);
        }
        return rounded(quantity.value());
    }

    static Interval rounded(BigDecimal value) {
        BigDecimal half = value.scale() == 0
                ? halfOfWhole(value)
                : BigDecimal.valueOf(1, value.scale()).multiply(HALF);
        return new Interval(value.subtract(half), value.add(half));
    }

    /** Of a whole number nobody knows which zeros were counted: no more than a fiftieth of it is taken for rounding. */
    private static BigDecimal halfOfWhole(BigDecimal value) {
        BigDecimal lastDigit =
                BigDecimal.valueOf(1, Math.min(0, value.stripTrailingZeros().scale()));
        BigDecimal fiftieth = value.abs().movePointLeft(2).multiply(BigDecimal.valueOf(2));
        return lastDigit.multiply(HALF).min(fiftieth).max(HALF);
    }

    Interval plus(Interval other) {
        return new Interval(low.add(other.low), high.add(other.high));
    }

    Interval minus(Interval other) {
        return new Interval(low.subtract(other.high), high.subtract(other.low));
    }

    /** Of figures that are not negative. */
    Interval times(Interval other) {
        return of(low.multiply(other.low), high.multiply(other.high));
    }

    /** Divided by figures above zero. */
    Interval over(Interval other) {
        return of(low.divide(other.high, DIGITS), high.divide(other.low, DIGITS));
    }

    /** As a factor: 26 percent up is 1.26. */
    Interval percentUp() {
        return new Interval(factor(low), factor(high));
    }

    Interval percentDown() {
        return new Interval(factor(high.negate()), factor(low.negate()));
    }

    private static BigDecimal factor(BigDecimal percent) {
        return BigDecimal.ONE.add(percent.movePointLeft(2));
    }

    /** A share of one as percent. */
    Interval asPercent() {
        return new Interval(low.movePointRight(2), high.movePointRight(2));
    }

    boolean overlaps(Interval other) {
        return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
    }

    boolean isPositive() {
        return low.signum() > 0;
    }

    /** Wider by that share of itself at either end. */
    public Interval widened(String share) {
        BigDecimal more = high.abs().max(low.abs()).multiply(new BigDecimal(share));
        return new Interval(low.subtract(more), high.add(more));
    }
}
