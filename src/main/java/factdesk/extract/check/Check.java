package factdesk.extract.check;

import java.math.BigDecimal;

/**
 * What the figures of a claim imply, worked out.
 *
 * @param finding whether the arithmetic gives a new figure, or confirms or contradicts a stated one
 * @param formula the working with its numbers: {@code "240.1e9 / 1.26"}
 * @param result the figure implied
 * @param low the least it can be, given how the inputs were rounded
 * @param high the most it can be
 * @param says the result as a sentence: "implies about $190.6 billion the year before"
 */
public record Check(Finding finding, String formula, BigDecimal result, BigDecimal low, BigDecimal high, String says) {

    /** What the arithmetic came to. */
    public enum Finding {
        IMPLIES,
        AGREES,
        DISAGREES
    }

    /** A figure implied. */
    public Check(String formula, BigDecimal result, BigDecimal low, BigDecimal high, String says) {
        this(Finding.IMPLIES, formula, result, low, high, says);
    }

    static Check implies(String formula, BigDecimal result, Interval range, String says) {
        return new Check(Finding.IMPLIES, formula, result, range.low(), range.high(), says);
    }

    /** Compares what was worked out with what the text states; both in the words of the text. */
    static Check compared(
            String formula, BigDecimal result, Interval worked, Interval stated, String found, String said) {
        boolean agrees = worked.overlaps(stated);
        String says =
                agrees ? "agrees: works out at " + found : "does not agree: works out at " + found + ", not " + said;
        return new Check(
                agrees ? Finding.AGREES : Finding.DISAGREES, formula, result, worked.low(), worked.high(), says);
    }
}
