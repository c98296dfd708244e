package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Quantity.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Set;

/** "$3 million for 1,500 pupils, $2,000 per pupil": the amount a head against the total and the number of heads. */
final class PerHead implements CheckKind {
    private static final Set<String> ANYBODY = Set.of("head", "person", "capita", "resident", "inhabitant");
    private static final Set<String> PEOPLE =
            Set.of("person", "resident", "inhabitant", "citizen", "employee", "worker");

    @Override
    public Rule rule() {
        return Rule.PER_HEAD;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Quantity> rates =
                statement.quantities().stream().filter(PerHead::isRate).toList();
        if (rates.size() != 1) {
            return List.of();
        }
        Quantity rate = rates.get(0);
        String unit = rate.unit().substring(0, rate.unit().indexOf('/'));
        String divisor = rate.unit().substring(rate.unit().indexOf('/') + 1);
        List<Quantity> totals = statement.quantities().stream()
                .filter(q -> q.unit().equals(unit))
                .toList();
        List<Quantity> heads =
                statement.quantities().stream().filter(q -> counts(q, divisor)).toList();
        if (totals.size() != 1
                || heads.size() != 1
                || totals.get(0).low() != null
                || heads.get(0).low() != null) {
            return List.of();
        }
        return List.of(compared(statement, totals.get(0), heads.get(0), rate));
    }

    private static boolean isRate(Quantity quantity) {
        return quantity.role() == Role.RATIO && quantity.unit().indexOf('/') > 0 && quantity.low() == null;
    }

    private static boolean counts(Quantity quantity, String divisor) {
        String[] nouns = quantity.unit().split(" ");
        String head = nouns[nouns.length - 1];
        boolean same = head.equals(divisor) || (ANYBODY.contains(divisor) && PEOPLE.contains(head));
        return quantity.role() == Role.COUNT && same && quantity.value().signum() > 0;
    }

    private static Check compared(Statement statement, Quantity total, Quantity heads, Quantity rate) {
        BigDecimal each = total.value().divide(heads.value(), MathContext.DECIMAL64);
        Interval worked =
                statement.interval(total).over(statement.interval(heads)).widened("0.02");
        String formula = Figures.formula(total.value()) + " / " + Figures.formula(heads.value());
        return Check.compared(
                        formula,
                        each,
                        worked,
                        statement.interval(rate),
                        Figures.spoken(each, rate),
                        Figures.spoken(rate.value(), rate))
                .in(rate)
                .from(total, heads, rate);
    }
}
