package factdesk.extract.quantity;

import java.math.BigDecimal;

/**
 * A number with its unit, at the pieces {@code [from, to)} of a sentence.
 *
 * @param amount the number; of a range the first one
 * @param last the second number of a range, else null
 * @param unit what it counts
 * @param from where it begins, a currency before it included
 * @param to one past its end, the counted noun included
 */
record Measure(Amount amount, Amount last, Unit unit, int from, int to) {

    Measure(Amount amount, Unit unit, int from, int to) {
        this(amount, null, unit, from, to);
    }

    boolean isRange() {
        return last != null || amount.isVague();
    }

    /** A part of a whole: "a third", "one in five". */
    boolean isShare() {
        return amount.form() == Amount.Form.FRACTION && amount.value().compareTo(BigDecimal.ONE) < 0 && !isMeasured();
    }

    private boolean isMeasured() {
        return unit.kind() == Unit.Kind.MEASURE || unit.kind() == Unit.Kind.MONEY;
    }

    boolean isBare() {
        return unit.kind() == Unit.Kind.NONE;
    }

    /** Counted by a noun that no table knows. */
    boolean countsThings() {
        return unit.kind() == Unit.Kind.NOUN;
    }

    /** The end of a range that is named first. */
    BigDecimal first() {
        return last == null ? amount.low() : amount.value();
    }

    /** The end of a range that is named last. */
    BigDecimal second() {
        return last == null ? amount.high() : last.value();
    }

    boolean descends() {
        return isRange() && first().compareTo(second()) > 0;
    }

    /** The amount; of a range its middle. */
    BigDecimal value() {
        return isRange() ? first().add(second()).divide(BigDecimal.valueOf(2)) : amount.value();
    }

    Measure negated() {
        Amount positive = Amount.of(amount.from(), amount.to(), amount.value().negate(), amount.scale(), amount.form());
        return new Measure(positive, last, unit, from, to);
    }

    Measure plusHundredths(Measure cents) {
        BigDecimal sum = amount.value().add(cents.amount.value().movePointLeft(2));
        Amount whole = Amount.of(amount.from(), cents.amount.to(), sum, amount.scale(), amount.form());
        return new Measure(whole, last, unit, from, cents.to);
    }

    Measure in(Unit other) {
        return new Measure(amount, last, other, from, to);
    }

    /** The range from this to the other one. */
    Measure until(Measure end, Amount start) {
        Unit shared = end.isBare() ? unit : end.unit;
        return new Measure(start, end.amount, shared, from, end.to);
    }
}
