package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "A third of them (33 percent)", "one in five, or 20%": a fraction against the same share as percent. */
final class FractionAsPercent implements CheckKind {
    private static final Pattern OR =
            Pattern.compile("[^.,;%]{0,30}(?:\\(|,? or )(?:about |around |some |nearly |roughly |exactly )?");
    /** Fractions are rounded shares: a third is said of 31 as of 35 percent. */
    private static final BigDecimal LOOSE = new BigDecimal("4");

    @Override
    public Rule rule() {
        return Rule.FRACTION_AS_PERCENT;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        List<Quantity> quantities = statement.quantities();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity fraction = quantities.get(i);
            Quantity percent = quantities.get(i + 1);
            boolean pair = isFraction(fraction)
                    && percent.unit().equals("%")
                    && percent.low() == null
                    && !statement.isComparison(percent);
            if (pair && OR.matcher(statement.between(fraction, percent)).matches()) {
                checks.add(compared(statement, fraction, percent));
            }
        }
        return checks;
    }

    private static boolean isFraction(Quantity quantity) {
        boolean part = quantity.value().signum() > 0 && quantity.value().compareTo(BigDecimal.ONE) < 0;
        return part
                && quantity.low() == null
                && quantity.role() == Quantity.Role.SHARE
                && !quantity.unit().equals("%");
    }

    private static Check compared(Statement statement, Quantity fraction, Quantity percent) {
        BigDecimal share = fraction.value().movePointRight(2);
        Interval worked = new Interval(share.subtract(LOOSE), share.add(LOOSE));
        return Check.compared(
                        Figures.number(fraction.value()) + " x 100",
                        share,
                        worked,
                        statement.interval(percent),
                        Figures.number(share) + "%",
                        Figures.number(percent.value()) + "%")
                .inPercent()
                .from(fraction, percent);
    }
}
