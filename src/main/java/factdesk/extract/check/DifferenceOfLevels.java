package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Up 150, from 500 to 650": the amount of a change against the difference of the two levels. */
final class DifferenceOfLevels implements CheckKind {

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        List<Quantity> quantities = statement.quantities();
        for (int i = 0; i < quantities.size(); i++) {
            Optional<Levels> levels = Levels.of(statement, quantities.get(i));
            if (levels.isPresent() && !levels.get().like().unit().equals("%")) {
                Optional<Quantity> change =
                        Neighbours.change(statement, i, levels.get().like().unit());
                change.map(stated -> compared(statement, levels.get(), stated)).ifPresent(checks::add);
            }
        }
        return checks;
    }

    private static Check compared(Statement statement, Levels levels, Quantity stated) {
        BigDecimal difference = levels.now().subtract(levels.old()).abs();
        Interval worked = levels.rises()
                ? levels.nowValues().minus(levels.oldValues())
                : levels.oldValues().minus(levels.nowValues());
        String formula = Figures.formula(levels.now()) + " - " + Figures.formula(levels.old());
        return Check.compared(
                formula,
                difference,
                worked,
                statement.interval(stated),
                "a difference of " + Figures.spoken(difference, stated),
                Figures.spoken(stated.value(), stated));
    }
}
