package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Quantity.Role;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "$3 million for 1,500 pupils, $2,000 per pupil": the amount a head against the total and the number of heads. */
final class PerHead implements CheckKind {
    private static final Set<String> ANYBODY = Set.of("head", "person", "capita", "resident", "inhabitant");
    private static final Set<String> PEOPLE =
            Set.of("person", "resident", "inhabitant", "citizen", "employee", "worker");

    /** The rate restates the total: "$3 million for 1,500 pupils, or $2,000 per pupil". */
    private static final Pattern RESTATES = Pattern.compile(
            "(?: [a-z]+){0,4}(?:,|,? or| \\(|:| --| —| comes to| works out at| amounts to|,? which is|,? that is)"
                    + "(?: ?(?:about|around|some|nearly|roughly|or|an average of))? ?");

    private static final Pattern OTHER_CLAUSE = Pattern.compile("[.;]|\\b(?:while|whereas|but)\\b");

    @Override
    public Rule rule() {
        return Rule.PER_HEAD;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        List<Quantity> quantities = statement.quantities();
        for (int i = 2; i < quantities.size(); i++) {
            if (isRate(quantities.get(i))) {
                check(statement, quantities.get(i - 2), quantities.get(i - 1), quantities.get(i))
                        .ifPresent(checks::add);
            }
        }
        return checks;
    }

    private static Optional<Check> check(Statement statement, Quantity first, Quantity second, Quantity rate) {
        boolean together =
                !OTHER_CLAUSE.matcher(statement.between(first, second)).find()
                        && RESTATES.matcher(statement.between(second, rate)).matches()
                        && !statement.isComparison(rate);
        if (!together || first.low() != null || second.low() != null) {
            return Optional.empty();
        }
        String unit = rate.unit().substring(0, rate.unit().indexOf('/'));
        String divisor = rate.unit().substring(rate.unit().indexOf('/') + 1);
        if (first.unit().equals(unit) && counts(second, divisor)) {
            return Optional.of(compared(statement, first, second, rate));
        }
        return second.unit().equals(unit) && counts(first, divisor)
                ? Optional.of(compared(statement, second, first, rate))
                : Optional.empty();
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
