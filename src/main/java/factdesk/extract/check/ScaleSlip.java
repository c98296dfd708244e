package factdesk.extract.check;

import factdesk.extract.check.Check.Finding;
import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** "The $2.4 billion budget" and, beside it, "the budget of $2.4 million": the same digits, a thousand times apart. */
final class ScaleSlip implements CheckKind {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    @Override
    public Rule rule() {
        return Rule.SCALE_SLIP;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        for (Quantity figure : statement.quantities()) {
            for (Quantity other : statement.nearby()) {
                if (isSlip(figure, other)) {
                    checks.add(slip(figure, other));
                }
            }
        }
        return checks;
    }

    /** Two digits at least must be the same, of one unit, one period and one concept: fewer agree by chance. */
    private static boolean isSlip(Quantity figure, Quantity other) {
        boolean comparable = figure.low() == null
                && other.low() == null
                && !figure.unit().isEmpty()
                && figure.unit().equals(other.unit())
                && figure.value().signum() > 0
                && figure.value().stripTrailingZeros().precision() >= 2;
        if (!comparable || !figure.time().equals(other.time())) {
            return false;
        }
        BigDecimal small = figure.value().min(other.value());
        BigDecimal large = figure.value().max(other.value());
        boolean thousandfold = small.multiply(THOUSAND).compareTo(large) == 0;
        return thousandfold && !sharedWords(figure, other).isEmpty();
    }

    private static Set<String> sharedWords(Quantity figure, Quantity other) {
        Set<String> words = lower(figure);
        words.retainAll(lower(other));
        return words;
    }

    private static Set<String> lower(Quantity quantity) {
        return quantity.concept().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Check slip(Quantity figure, Quantity other) {
        Interval range = Interval.of(other);
        String says = "does not agree: " + figure.surface() + " here, " + other.surface()
                + " elsewhere in the text, a factor of 1,000";
        String formula = Figures.formula(figure.value()) + " / " + Figures.formula(other.value());
        return new Check(Finding.DISAGREES, formula, other.value(), range.low(), range.high(), says)
                .in(other)
                .from(figure, other);
    }
}
