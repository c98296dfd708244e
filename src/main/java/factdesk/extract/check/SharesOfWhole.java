package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Quantity.Change;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "60% for, 35% against and the remaining 15% undecided": shares of one whole that do not come to 100 percent. */
final class SharesOfWhole implements CheckKind {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Words that make the shares the parts of one whole, with nothing left over. */
    private static final Pattern REST = Pattern.compile("\\bthe (?:rest|remaining|remainder|other)\\b[^.;]{0,20}$");

    private static final Pattern OTHER_WHOLE = Pattern.compile("\\bof (?:those|them|these|which|whom|the)\\b");
    /** What follows is about a part, or about something else. */
    private static final Pattern BREAK = Pattern.compile("[.;]|[,:] of (?:those|them|these|which|whom)\\b");

    @Override
    public Rule rule() {
        return Rule.SHARES_OF_WHOLE;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Quantity> shares = statement.quantities().stream()
                .filter(quantity -> quantity.unit().equals("%"))
                .toList();
        if (shares.size() < 2 || !shares.stream().allMatch(SharesOfWhole::isShare)) {
            return List.of();
        }
        Quantity last = shares.get(shares.size() - 1);
        if (!REST.matcher(statement.before(last, 45)).find() || hasOtherWhole(statement, shares)) {
            return List.of();
        }
        return List.of(compared(statement, shares));
    }

    private static boolean isShare(Quantity quantity) {
        return quantity.low() == null && quantity.change() != Change.UP && quantity.change() != Change.DOWN;
    }

    private static boolean hasOtherWhole(Statement statement, List<Quantity> shares) {
        for (int i = 0; i + 1 < shares.size(); i++) {
            String between = statement.between(shares.get(i), shares.get(i + 1));
            // The first share may name the whole ("60% of the voters"); a later one that does may name another.
            if (BREAK.matcher(between).find()
                    || (i > 0 && OTHER_WHOLE.matcher(between).find())) {
                return true;
            }
        }
        return false;
    }

    private static Check compared(Statement statement, List<Quantity> shares) {
        BigDecimal sum = shares.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Interval worked =
                shares.stream().map(statement::interval).reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
        String formula =
                shares.stream().map(share -> Figures.formula(share.value())).collect(Collectors.joining(" + "));
        return Check.compared(
                        formula,
                        sum,
                        worked,
                        Interval.exactly(HUNDRED),
                        "a sum of " + Figures.number(sum) + "%",
                        "100%")
                .inPercent()
                .from(shares);
    }
}
