package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the figures of a claim imply, worked out.
 *
 * @param finding whether the arithmetic gives a new figure, or confirms or contradicts a stated one
 * @param formula the working with its numbers: {@code "240.1e9 / 1.26"}
 * @param result the figure implied
 * @param low the least it can be, given how the inputs were rounded
 * @param high the most it can be
 * @param says the result as a sentence: "implies about $190.6 billion the year before"
 * @param basis what it was worked out from
 */
public record Check(
        Finding finding, String formula, BigDecimal result, BigDecimal low, BigDecimal high, String says, Basis basis) {

    /** What the arithmetic came to. */
    public enum Finding {
        IMPLIES,
        AGREES,
        DISAGREES
    }

    /**
     * What a check was worked out from.
     *
     * @param rule the kind of arithmetic; null when it was done elsewhere
     * @param inputs where the figures stand that went into it
     * @param unit the unit of the result, as {@link Quantity#unit()} writes it; empty for a bare number
     * @param unitName the name of that unit
     */
    public record Basis(Rule rule, List<Span> inputs, String unit, String unitName) {
        static final Basis UNKNOWN = new Basis(null, List.of(), "", "");

        public Basis {
            inputs = List.copyOf(inputs);
        }
    }

    /** A figure implied, from nobody knows what. */
    public Check(String formula, BigDecimal result, BigDecimal low, BigDecimal high, String says) {
        this(Finding.IMPLIES, formula, result, low, high, says);
    }

    Check(Finding finding, String formula, BigDecimal result, BigDecimal low, BigDecimal high, String says) {
        this(finding, formula, result, low, high, says, Basis.UNKNOWN);
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

    /** The same check, which these figures went into. */
    public Check from(Quantity... figures) {
        return from(List.of(figures));
    }

    Check from(List<Quantity> figures) {
        List<Span> spans = figures.stream().map(Quantity::span).toList();
        return based(new Basis(basis.rule, spans, basis.unit, basis.unitName));
    }

    /** The same check, whose result is in the unit of that figure. */
    public Check in(Quantity like) {
        return in(like.unit(), like.unitName());
    }

    Check in(String unit, String unitName) {
        return based(new Basis(basis.rule, basis.inputs, unit, unitName));
    }

    Check inPercent() {
        return in("%", "percent");
    }

    /** The same check, of that kind. */
    public Check by(Rule rule) {
        return based(new Basis(rule, basis.inputs, basis.unit, basis.unitName));
    }

    private Check based(Basis other) {
        return new Check(finding, formula, result, low, high, says, other);
    }

    static List<Quantity> all(List<Quantity> some, Quantity last) {
        return Stream.concat(some.stream(), Stream.of(last)).toList();
    }
}
