package factdesk.extract.check;

import factdesk.extract.check.Check.Finding;
import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/** "From 5% to 7%, a 2 percent rise": two percentage points are meant, the rise is 40 percent. */
final class PointsNotPercent implements CheckKind {

    @Override
    public Rule rule() {
        return Rule.POINTS_NOT_PERCENT;
    }

    @Override
    public List<Check> of(Statement statement) {
        return Levels.in(statement).stream()
                .filter(Levels::inPercent)
                .flatMap(levels -> compare(statement, levels).stream())
                .toList();
    }

    private static Optional<Check> compare(Statement statement, Levels levels) {
        BigDecimal points = levels.now().subtract(levels.old()).abs();
        Interval apart = levels.apart();
        Optional<Quantity> inPoints = Neighbours.change(statement, levels.index(), "[pp]");
        if (inPoints.isPresent()) {
            Quantity stated = inPoints.get();
            return Optional.of(Check.compared(
                            formula(levels),
                            points,
                            apart,
                            statement.interval(stated),
                            points(points),
                            points(stated.value()))
                    .in(stated)
                    .from(levels.like(), stated));
        }
        return Neighbours.change(statement, levels.index(), "%")
                .flatMap(stated -> percent(levels, apart, points, stated));
    }

    private static Optional<Check> percent(Levels levels, Interval apart, BigDecimal points, Quantity stated) {
        BigDecimal ratio = points.divide(levels.old(), MathContext.DECIMAL64).movePointRight(2);
        Interval relative = apart.over(levels.oldValues()).asPercent();
        boolean meansPoints = apart.overlaps(Interval.of(stated)) && !relative.overlaps(Interval.of(stated));
        if (!meansPoints) {
            return Optional.empty();
        }
        String says = "does not agree: " + levels.words() + " is " + points(points) + ", or " + Figures.number(ratio)
                + "%, not " + Figures.number(stated.value()) + "%";
        return Optional.of(new Check(Finding.DISAGREES, formula(levels), points, apart.low(), apart.high(), says)
                .in("[pp]", "percentage point")
                .from(levels.like(), stated));
    }

    private static String formula(Levels levels) {
        return Figures.formula(levels.now()) + " - " + Figures.formula(levels.old());
    }

    private static String points(BigDecimal points) {
        return Figures.number(points)
                + (points.compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points");
    }
}
