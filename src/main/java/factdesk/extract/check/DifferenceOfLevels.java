package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;

/** "Up 150, from 500 to 650": the amount of a change against the difference of the two levels. */
final class DifferenceOfLevels implements CheckKind {

    @Override
    public Rule rule() {
        return Rule.DIFFERENCE_OF_LEVELS;
    }

    @Override
    public List<Check> of(Statement statement) {
        return Levels.in(statement).stream()
                .filter(levels -> !levels.inPercent())
                .flatMap(levels -> Neighbours.change(
                                statement, levels.index(), levels.like().unit())
                        .stream()
                        .map(stated -> compared(statement, levels, stated)))
                .toList();
    }

    private static Check compared(Statement statement, Levels levels, Quantity stated) {
        BigDecimal difference = levels.now().subtract(levels.old()).abs();
        Interval worked = levels.apart();
        String formula = Figures.formula(levels.now()) + " - " + Figures.formula(levels.old());
        return Check.compared(
                        formula,
                        difference,
                        worked,
                        statement.interval(stated),
                        "a difference of " + Figures.spoken(difference, stated),
                        Figures.spoken(stated.value(), stated))
                .in(stated)
                .from(levels.like(), stated);
    }
}
