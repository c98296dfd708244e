package factdesk.extract.check;

import factdesk.extract.check.Check.Finding;
import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * "12 people: 7 men and 4 women": the parts against their total; "12 people, including 15 children" against one part.
 */
final class PartsOfTotal implements CheckKind {
    private static final Pattern ALL = Pattern.compile(
            "[^.;%]{0,30}(?:, |: | )(?:made up of|consisting of|comprising|split into|divided into|namely)(?: about| some)? ?|[a-z ]{0,20}(?:: | -- | — )");
    private static final Pattern SOME = Pattern.compile(
            "[^.;%]{0,30}(?:, |\\()(?:including|among them|of whom|of which)(?: about| some| at least)? ?");
    private static final Pattern NEXT = Pattern.compile("[a-z' -]{0,40}(?:,|,? and|,? plus)(?: about| some)? ?");

    @Override
    public Rule rule() {
        return Rule.PARTS_OF_TOTAL;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        List<Quantity> quantities = statement.quantities();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity total = quantities.get(i);
            String between = statement.between(total, quantities.get(i + 1));
            List<Quantity> parts = parts(statement, i + 1);
            if (!isPlain(total) || parts.isEmpty() || !alike(total, parts)) {
                continue;
            }
            if (parts.size() > 1 && ALL.matcher(between).matches()) {
                checks.add(sum(statement, total, parts));
            } else if (SOME.matcher(between).matches() && parts.get(0).value().compareTo(total.value()) > 0) {
                checks.add(larger(total, parts.get(0)));
            }
        }
        return checks;
    }

    private static List<Quantity> parts(Statement statement, int first) {
        List<Quantity> parts = new ArrayList<>();
        List<Quantity> quantities = statement.quantities();
        for (int i = first; i < quantities.size() && isPlain(quantities.get(i)); i++) {
            boolean follows = i == first
                    || NEXT.matcher(statement.between(quantities.get(i - 1), quantities.get(i)))
                            .matches();
            if (!follows) {
                break;
            }
            parts.add(quantities.get(i));
        }
        return parts;
    }

    /** Of the same kind: all of them money or measures in one unit, or all counts of things. */
    private static boolean alike(Quantity total, List<Quantity> parts) {
        boolean counts = total.role() == Quantity.Role.COUNT;
        return parts.stream()
                .allMatch(part -> counts
                        ? part.role() == Quantity.Role.COUNT || part.unit().isEmpty()
                        : part.unit().equals(total.unit()) && !total.unit().isEmpty());
    }

    private static boolean isPlain(Quantity quantity) {
        return quantity.low() == null
                && quantity.value().signum() > 0
                && !quantity.unit().equals("%")
                && !quantity.unitName().endsWith("of age");
    }

    private static Check sum(Statement statement, Quantity total, List<Quantity> parts) {
        BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        Interval worked =
                parts.stream().map(statement::interval).reduce(Interval.exactly(BigDecimal.ZERO), Interval::plus);
        String formula =
                parts.stream().map(part -> Figures.formula(part.value())).collect(Collectors.joining(" + "));
        return Check.compared(
                        formula,
                        sum,
                        worked,
                        statement.interval(total),
                        "a sum of " + Figures.number(sum),
                        Figures.number(total.value()))
                .in(total)
                .from(Check.all(parts, total));
    }

    private static Check larger(Quantity total, Quantity part) {
        Interval range = Interval.of(part);
        String says = "does not agree: " + Figures.spoken(part.value(), part) + " cannot be part of "
                + Figures.spoken(total.value(), total);
        String formula = Figures.formula(part.value()) + " > " + Figures.formula(total.value());
        return new Check(Finding.DISAGREES, formula, part.value(), range.low(), range.high(), says)
                .in(part)
                .from(part, total);
    }
}
