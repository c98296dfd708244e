package factdesk.extract.check;

import factdesk.extract.check.Check.Finding;
import factdesk.extract.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "Between 50 and 30 people": a range whose lower end is the higher. */
final class RangeInOrder implements CheckKind {
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween (?:about |some |around )?$");

    @Override
    public Rule rule() {
        return Rule.RANGE_IN_ORDER;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        for (Quantity quantity : statement.quantities()) {
            boolean range = quantity.low() != null
                    && BETWEEN.matcher(statement.before(quantity, 24)).find();
            if (range && quantity.descending()) {
                String says = "does not agree: between " + Figures.spoken(quantity.high(), quantity) + " and "
                        + Figures.spoken(quantity.low(), quantity) + " runs backwards";
                String formula = Figures.formula(quantity.high()) + " > " + Figures.formula(quantity.low());
                Interval ends = Interval.of(quantity);
                checks.add(new Check(Finding.DISAGREES, formula, quantity.value(), ends.low(), ends.high(), says)
                        .in(quantity)
                        .from(quantity));
            }
        }
        return checks;
    }
}
