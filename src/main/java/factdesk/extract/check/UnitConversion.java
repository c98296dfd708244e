package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.quantity.Unit;
import factdesk.extract.quantity.UnitTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** "10 miles (16 km)": a measure against its conversion in brackets. */
final class UnitConversion implements CheckKind {
    private static final Pattern BRACKET = Pattern.compile("[ -]?[a-z]{0,8} ?[(\\[](?:about |around |roughly |or |~)?");

    private final UnitTable units;

    UnitConversion(UnitTable units) {
        this.units = units;
    }

    @Override
    public Rule rule() {
        return Rule.UNIT_CONVERSION;
    }

    @Override
    public List<Check> of(Statement statement) {
        List<Check> checks = new ArrayList<>();
        List<Quantity> quantities = statement.quantities();
        for (int i = 0; i + 1 < quantities.size(); i++) {
            Quantity first = quantities.get(i);
            Quantity second = quantities.get(i + 1);
            if (BRACKET.matcher(statement.between(first, second)).matches()) {
                check(statement, first, second).ifPresent(checks::add);
            }
        }
        return checks;
    }

    private Optional<Check> check(Statement statement, Quantity first, Quantity second) {
        Unit from = units.coded(first.unit()).orElse(null);
        Unit to = units.coded(second.unit()).orElse(null);
        boolean convert = from != null
                && to != null
                && from.factor() != null
                && to.factor() != null
                && !from.code().equals(to.code())
                && from.dimension().equals(to.dimension())
                && (first.low() == null) == (second.low() == null);
        if (!convert) {
            return Optional.empty();
        }
        Interval stated = statement.interval(second).widened("0.02");
        Check plain = compared(statement, first, second, stated, from, to, true);
        // Of temperatures the difference may be meant: "2C (3.6F) warmer".
        boolean difference =
                plain.finding() == Check.Finding.DISAGREES && from.offset().signum() != 0;
        return Optional.of(difference ? compared(statement, first, second, stated, from, to, false) : plain)
                .map(check -> check.finding() == Check.Finding.DISAGREES ? plain : check);
    }

    private static Check compared(
            Statement statement, Quantity first, Quantity second, Interval stated, Unit from, Unit to, boolean offset) {
        Interval values = statement.interval(first).widened("0.02");
        Interval worked =
                Interval.of(converted(values.low(), from, to, offset), converted(values.high(), from, to, offset));
        BigDecimal result = converted(first.value(), from, to, offset);
        String factor = Figures.formula(from.factor().divide(to.factor(), MathContext.DECIMAL32));
        return Check.compared(
                        Figures.formula(first.value()) + " x " + factor,
                        result,
                        worked,
                        stated,
                        Figures.spoken(result, second),
                        second.surface())
                .in(second)
                .from(first, second);
    }

    private static BigDecimal converted(BigDecimal value, Unit from, Unit to, boolean offset) {
        BigDecimal base = value.multiply(from.factor());
        BigDecimal shifted = offset ? base.add(from.offset()).subtract(to.offset()) : base;
        return shifted.divide(to.factor(), MathContext.DECIMAL64);
    }
}
