package factdesk.match;

import factdesk.extract.quantity.Quantity.Change;
import java.math.BigDecimal;

/**
 * The values that a stored figure can have meant; an open end is null. Rounding is taken generously: a figure that ends
 * in zeros may have been rounded to the last digit before them.
 */
public record Bounds(BigDecimal least, BigDecimal most) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** "About 50" is anything from 45 to 55. */
    private static final BigDecimal ABOUT = new BigDecimal("0.1");

    /** @param low the lower end of a range, or null, as is {@code high} */
    public static Bounds of(BigDecimal amount, BigDecimal low, BigDecimal high, Change change) {
        BigDecimal lower = low == null ? amount : low;
        BigDecimal upper = high == null ? amount : high;
        BigDecimal least = rounded(lower, -1);
        BigDecimal most = rounded(upper, 1);
        return switch (change) {
            case MORE, AT_LEAST -> new Bounds(lower, null);
            case LESS, AT_MOST -> new Bounds(null, upper);
            case ABOUT ->
                new Bounds(
                        least.subtract(least.abs().multiply(ABOUT)),
                        most.add(most.abs().multiply(ABOUT)));
            case EXACT, UP, DOWN -> new Bounds(least, most);
        };
    }

    private static BigDecimal rounded(BigDecimal value, int direction) {
        BigDecimal bare = value.stripTrailingZeros();
        BigDecimal half = BigDecimal.valueOf(1, bare.scale()).multiply(HALF);
        return direction < 0 ? bare.subtract(half) : bare.add(half);
    }

    /** Whether no value fits both. */
    public boolean excludes(Bounds other) {
        return below(most, other.least) || below(other.most, least);
    }

    private static boolean below(BigDecimal most, BigDecimal least) {
        return most != null && least != null && most.compareTo(least) < 0;
    }
}
