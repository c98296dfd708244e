package factdesk.extract.check;

import java.math.BigDecimal;

/**
 * What the figures of a claim imply, worked out.
 *
 * @param formula the working with its numbers: {@code "240.1e9 / 1.26"}
 * @param result the figure implied
 * @param low the least it can be, given how the inputs were rounded
 * @param high the most it can be
 * @param says the result as a sentence: "implies about $190.6 billion the year before"
 */
public record Check(String formula, BigDecimal result, BigDecimal low, BigDecimal high, String says) {}
