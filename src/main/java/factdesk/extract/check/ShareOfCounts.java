package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** "150 of the 600 workers, or 25 percent": the share stated against the two counts. */
final class ShareOfCounts implements CheckKind {
    private static final Pattern OF =
            Pattern.compile("\\s*(?:[a-z-]+ )?(?:out )?of (?:the |its |their |all |a total of )?\\s*");
    private static final Pattern OR =
            Pattern.compile("[^.;%]{0,20}(?:\\(|,? or |, )(?:about |around |some |nearly |roughly )?");

    @Override
    public Rule rule() {
        return Rule.SHARE_OF_COUNTS;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        List<Quantity> quantities = statement.quantities();
        for (int i = 0; i + 2 < quantities.size(); i++) {
            Quantity part = quantities.get(i);
            Quantity whole = quantities.get(i + 1);
            Quantity share = quantities.get(i + 2);
            boolean counts = isPlain(part)
                    && isPlain(whole)
                    && alike(part, whole)
                    && part.value().compareTo(whole.value()) <= 0;
            boolean percent = share.unit().equals("%") && share.low() == null;
            if (counts
                    && percent
                    && OF.matcher(statement.between(part, whole)).matches()
                    && OR.matcher(statement.between(whole, share)).matches()) {
                checks.add(compared(statement, part, whole, share));
            }
        }
        return checks;
    }

    private static boolean alike(Quantity part, Quantity whole) {
        return part.unit().equals(whole.unit()) || part.unit().isEmpty();
    }

    private static boolean isPlain(Quantity quantity) {
        return quantity.low() == null
                && quantity.value().compareTo(BigDecimal.ONE) >= 0
                && !quantity.unit().equals("%");
    }

    private static Check compared(Statement statement, Quantity part, Quantity whole, Quantity share) {
        BigDecimal percent =
                part.value().divide(whole.value(), MathContext.DECIMAL64).movePointRight(2);
        Interval worked =
                statement.interval(part).over(statement.interval(whole)).asPercent();
        String formula = Figures.formula(part.value()) + " / " + Figures.formula(whole.value());
        return Check.compared(
                        formula,
                        percent,
                        worked,
                        statement.interval(share),
                        Figures.number(percent) + "%",
                        Figures.number(share.value()) + "%")
                .inPercent()
                .from(part, whole, share);
    }
}
