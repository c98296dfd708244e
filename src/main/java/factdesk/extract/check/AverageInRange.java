package factdesk.extract.check;

import factdesk.extract.check.Check.Finding;
import factdesk.extract.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "Between $40 and $60, $75 on average": an average outside the range of what it averages. */
final class AverageInRange implements CheckKind {
    private static final Pattern RANGING = Pattern.compile("\\b(?:between|from|ranging|ranged|range)\\b[^.;,]{0,15}$");
    /** "with an average of $52", "and averaged 6 points": the average of what has just been given a range. */
    private static final Pattern AVERAGED = Pattern.compile("(?: [a-z]+){0,3}(?:,|,? with|,? and|,? or|,? for| \\()?"
            + "(?: ?(?:an?|its|their) (?:average|mean|median)(?: of| being)|,? (?:averaged|averages|averaging))"
            + "(?: about| around| some)? ?");

    private static final Pattern THEN_ON_AVERAGE =
            Pattern.compile("[a-z -]{0,20}(?:, |,? or | \\()(?:about |around |some )?");
    private static final Pattern ON_AVERAGE = Pattern.compile("^,? on average\\b");
    /** "an average of $52, ranging from $40 to $60". */
    private static final Pattern RANGED = Pattern.compile(
            "(?: [a-z]+){0,3}(?:,| \\(|,? and) ?(?:ranging|with a range of|in a range) ?(?:from|between)? ?");

    private static final Pattern IS_AVERAGE = Pattern.compile(
            "\\b(?:average|averaged|averaging|mean|median)(?: of| is| was)?(?: about| around| some)? $");

    @Override
    public Rule rule() {
        return Rule.AVERAGE_IN_RANGE;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        List<Quantity> quantities = statement.quantities();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity first = quantities.get(i);
            Quantity second = quantities.get(i + 1);
            if (!first.unit().equals(second.unit())) {
                continue;
            }
            if (isRange(statement, first) && second.low() == null && averages(statement, first, second)) {
                checks.add(compared(first, second));
            } else if (first.low() == null && second.low() != null && ranges(statement, first, second)) {
                checks.add(compared(second, first));
            }
        }
        return checks;
    }

    private static boolean isRange(Statement statement, Quantity quantity) {
        return quantity.low() != null
                && RANGING.matcher(statement.before(quantity, 30)).find();
    }

    private static boolean averages(Statement statement, Quantity range, Quantity average) {
        String between = statement.between(range, average);
        return AVERAGED.matcher(between).matches()
                || (THEN_ON_AVERAGE.matcher(between).matches()
                        && ON_AVERAGE.matcher(statement.after(average, 14)).find());
    }

    private static boolean ranges(Statement statement, Quantity average, Quantity range) {
        return RANGED.matcher(statement.between(average, range)).matches()
                && IS_AVERAGE.matcher(statement.before(average, 24)).find();
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
