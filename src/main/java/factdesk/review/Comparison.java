package factdesk.review;

import factdesk.claim.FigureFormat;
import factdesk.claim.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A figure beside the official one.
 *
 * @param claimed the figure as stated, or as implied
 * @param range all that it can have meant
 * @param stated whether the claim states it, rather than implies it
 * @param unitName the unit of all of them
 */
public record Comparison(BigDecimal claimed, Range range, BigDecimal official, boolean stated, String unitName) {

    private static final MathContext PERCENT_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);

    /** Whether the official figure is one that the claim can have meant. */
    public boolean consistent() {
        return range.contains(official);
    }

    /** Consistent or not, in a word or two. */
    public String ruling() {
        return consistent() ? "Consistent" : "Not consistent";
    }

    /** Why, with how far the two are apart: in the unit, and in percent of the official one. */
    public String says() {
        String which = stated ? "stated" : "implied";
        if (consistent()) {
            return "the official figure lies within what the " + which + " one can mean, given how it was rounded.";
        }
        BigDecimal apart = claimed.subtract(official);
        String direction = apart.signum() < 0 ? " less" : " more";
        return "the " + which + " figure is " + FigureFormat.brief(apart.abs(), unitName) + direction
                + " than the official one" + percent(apart) + ".";
    }

    private String percent(BigDecimal apart) {
        if (official.signum() == 0) {
            return "";
        }
        BigDecimal share =
                apart.abs().divide(official.abs(), MathContext.DECIMAL64).movePointRight(2);
        BigDecimal shown = share.round(PERCENT_DIGITS);
        String about = shown.compareTo(share) == 0 ? "" : "about ";
        return ", " + about + FigureFormat.brief(shown) + " percent of it";
    }
}
