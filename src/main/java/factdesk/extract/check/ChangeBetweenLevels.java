package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Quantity.Change;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** "Rose 20 percent, from 50 to 60": the change stated against the change between the two levels. */
final class ChangeBetweenLevels implements CheckKind {

    @Override
    public Rule rule() {
        return Rule.CHANGE_BETWEEN_LEVELS;
    }

    @Override
    public List<Check> of(Statement statement) {
        return Levels.in(statement).stream()
                .filter(levels -> !levels.inPercent())
                .flatMap(levels -> Neighbours.change(statement, levels.index(), "%").stream()
                        .map(stated -> compared(statement, levels, stated)))
                .toList();
    }

    private static Check compared(Statement statement, Levels levels, Quantity stated) {
        BigDecimal ratio = levels.now().divide(levels.old(), MathContext.DECIMAL64);
        BigDecimal percent = ratio.subtract(BigDecimal.ONE).movePointRight(2);
        Interval ratios = levels.nowValues().over(levels.oldValues());
        Interval worked = ratios.minus(Interval.exactly(BigDecimal.ONE)).asPercent();
        Interval said = statement.interval(stated);
        Interval signed = stated.change() == Change.DOWN
                ? Interval.of(said.high().negate(), said.low().negate())
                : said;
        String formula = Figures.formula(levels.now()) + " / " + Figures.formula(levels.old()) + " - 1";
        return Check.compared(
                        formula,
                        percent,
                        worked,
                        signed,
                        moved(percent),
                        moved(signed.low().add(signed.high()).divide(BigDecimal.valueOf(2))))
                .inPercent()
                .from(levels.like(), stated);
    }

    private static String moved(BigDecimal percent) {
        return (percent.signum() < 0 ? "a fall of " : "a rise of ") + Figures.number(percent.abs()) + "%";
    }
}
