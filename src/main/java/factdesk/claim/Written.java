package factdesk.claim;

import java.math.BigDecimal;

/** Numbers with as many digits after the point as they were written with: the database keeps fifty of each. */
final class Written {

    private Written() {}

    /**
     * The same number, no digit of it lost.
     *
     * @param decimals how many digits after the point were written; null when nobody knows
     * @param value null for none
     */
    static BigDecimal with(Integer decimals, BigDecimal value) {
        if (value == null) {
            return null;
        }
        BigDecimal bare = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return bare.setScale(Math.max(Math.max(0, bare.scale()), decimals == null ? 0 : decimals));
    }
}
