package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "In the ten years from 2005 to 2015": a number of years against the years named. */
final class YearsBetween implements CheckKind {
    private static final Pattern FROM_TO = Pattern.compile(
            "^,? ?(?:from|between) (1[5-9]\\d\\d|20\\d\\d) (?:to|and|until) (1[5-9]\\d\\d|20\\d\\d)\\b");

    /** Some of the years named, not all of them. */
    private static final Pattern SOME = Pattern.compile("\\b(?:first|another|other|further) $");

    @Override
    public Rule rule() {
        return Rule.YEARS_BETWEEN;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        for (Quantity quantity : statement.quantities()) {
            boolean years = quantity.unit().equals("a") && quantity.unitName().equals("year") && quantity.low() == null;
            Matcher span = FROM_TO.matcher(statement.after(quantity, 40));
            boolean some = SOME.matcher(statement.before(quantity, 12)).find();
            if (years && !some && span.find() && !statement.isLoose(quantity)) {
                checks.add(compared(quantity, Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))));
            }
        }
        return checks;
    }

    /** Both ends may be counted or only one: 2005 to 2015 are ten years or eleven. */
    private static Check compared(Quantity stated, int first, int last) {
        BigDecimal apart = BigDecimal.valueOf(Math.abs((long) last - first));
        Interval worked = new Interval(apart.subtract(BigDecimal.ONE), apart.add(BigDecimal.ONE));
        return Check.compared(
                        last + " - " + first,
                        apart,
                        worked,
                        Interval.exactly(stated.value()),
                        apart.toPlainString() + " years",
                        stated.value().toPlainString() + " years")
                .in(stated)
                .from(stated);
    }
}
