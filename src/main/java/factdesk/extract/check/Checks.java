package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.UnitTable;
import factdesk.extract.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Does the arithmetic that a claim's figures allow. Each kind of check is a class of its own; a kind keeps silent where
 * it is not sure that the figures belong together, for a false alarm costs an editor more than a miss.
 *
 * <p>Safe for use by many threads; linear in the length of a claim, quadratic at most in its figures, of which it looks
 * at the first {@value #MOST_FIGURES}.
 */
public final class Checks {
    private static final int MOST_FIGURES = 20;
    private static final int MOST_DIGITS = 60;
    private static final int LONGEST_WORKING = 400;

    private final List<CheckKind> kinds;

    private Checks(List<CheckKind> kinds) {
        this.kinds = kinds;
    }

    /** All kinds of checks. */
    public static Checks all(UnitTable units) {
        return new Checks(List.of(
                new BaseBeforeChange(),
                new ChangeBetweenLevels(),
                new DifferenceOfLevels(),
                new PointsNotPercent(),
                new MultipleOfLevels(),
                new ShareOfCounts(),
                new FractionAsPercent(),
                new SharesOfWhole(),
                new PartsOfTotal(),
                new PerHead(),
                new UnitConversion(units),
                new AgeAndBirthYear(),
                new YearsBetween(),
                new AverageInRange(),
                new RankInList(),
                new RangeInOrder(),
                new ScaleSlip()));
    }

    /** Numbers of hundreds of digits are read, but nobody reckons with them. */
    private static boolean isBeyondReason(BigDecimal value) {
        return value.precision() - value.scale() > MOST_DIGITS;
    }

    private static boolean isLong(Check check) {
        return check.formula().length() > LONGEST_WORKING || check.says().length() > LONGEST_WORKING;
    }

    /**
     * What the figures of a claim imply.
     *
     * @param text the whole text
     * @param span the claim's words in it; figures outside are not looked at
     * @param quantities the claim's figures
     * @param nearby the figures of the text around the claim, its own among them
     */
    public List<Check> of(String text, Span span, List<Quantity> quantities, List<Quantity> nearby) {
        List<Quantity> first = quantities.subList(0, Math.min(quantities.size(), MOST_FIGURES));
        Statement statement = new Statement(text, span, first, nearby);
        List<Check> checks = new ArrayList<>();
        for (CheckKind kind : kinds) {
            kind.of(statement).forEach(check -> checks.add(check.by(kind.rule())));
        }
        checks.removeIf(check -> isBeyondReason(check.high()) || isBeyondReason(check.low()) || isLong(check));
        return List.copyOf(checks);
    }
}
