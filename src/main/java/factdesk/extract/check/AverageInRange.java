package factdesk.extract.check;

import factdesk.extract.check.Check.Finding;
import factdesk.extract.quantity.Quantity;
import java.util.List;
import java.util.regex.Pattern;

/** "Between $40 and $60, $75 on average": an average outside the range of what it averages. */
final class AverageInRange implements CheckKind {
    private static final Pattern AVERAGE_BEFORE =
            Pattern.compile("\\b(?:average|averaged|averaging|mean|median)\\b[^.;,]{0,25}$");
    private static final Pattern AVERAGE_AFTER = Pattern.compile("^,? on average\\b");
    private static final Pattern RANGING = Pattern.compile("\\b(?:between|from|ranging|ranged|range)\\b[^.;,]{0,15}$");
    private static final int NEAR = 80;

    @Override
    public Rule rule() {
        return Rule.AVERAGE_IN_RANGE;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Quantity> ranges = statement.quantities().stream()
                .filter(quantity -> quantity.low() != null
                        && RANGING.matcher(statement.before(quantity, 30)).find())
                .toList();
        List<Quantity> averages = statement.quantities().stream()
                .filter(quantity -> isAverage(statement, quantity))
                .toList();
        if (ranges.size() != 1 || averages.size() != 1) {
            return List.of();
        }
        Quantity range = ranges.get(0);
        Quantity average = averages.get(0);
        boolean apart = statement.between(range, average).length()
                        + statement.between(average, range).length()
                > NEAR;
        boolean sentences = (statement.between(range, average) + statement.between(average, range)).indexOf(';') >= 0;
        return apart || sentences || !range.unit().equals(average.unit())
                ? List.of()
                : List.of(compared(range, average));
    }

    private static boolean isAverage(Statement statement, Quantity quantity) {
        return quantity.low() == null
                && (AVERAGE_BEFORE.matcher(statement.before(quantity, 40)).find()
                        || AVERAGE_AFTER.matcher(statement.after(quantity, 14)).find());
    }

    private static Check compared(Quantity range, Quantity average) {
        Interval whole = Interval.of(range);
        boolean inside = whole.overlaps(Interval.of(average));
        String ends = Figures.spoken(range.low(), range) + " to " + Figures.spoken(range.high(), range);
        String says = inside
                ? "agrees: the average lies within " + ends
                : "does not agree: an average of " + Figures.spoken(average.value(), average) + " lies outside " + ends;
        String formula = Figures.formula(range.low()) + " <= " + Figures.formula(average.value()) + " <= "
                + Figures.formula(range.high());
        return new Check(
                        inside ? Finding.AGREES : Finding.DISAGREES,
                        formula,
                        average.value(),
                        whole.low(),
                        whole.high(),
                        says)
                .in(average)
                .from(range, average);
    }
}
