package factdesk.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The kinds of charts. Pure functions of numbers of any size and sign. */
public final class Charts {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Charts() {}

    /**
     * A number with the words that stand for it.
     *
     * @param label what it is: "Claimed"
     * @param words the number as people read it
     */
    public record Value(String label, BigDecimal number, String words) {}

    /**
     * A claimed figure, with all it can have meant, above an official one. The line does not start at zero: the
     * difference is what is looked at.
     *
     * @param least the least the claimed one can have meant; null when that is open, as is {@code most}
     */
    public static Chart comparison(Value claimed, BigDecimal least, BigDecimal most, Value official, String text) {
        Axis axis = Axis.around(
                Stream.of(claimed.number(), official.number(), least, most).filter(Objects::nonNull));
        return new Chart(
                text,
                null,
                List.of(
                        new Chart.Row(
                                claimed.label(),
                                claimed.words(),
                                "claimed",
                                0,
                                null,
                                axis.within(least, most),
                                axis.at(claimed.number())),
                        new Chart.Row(
                                official.label(),
                                official.words(),
                                "official",
                                Chart.ROW,
                                null,
                                null,
                                axis.at(official.number()))));
    }

    /** Counts as bars that start at zero, one below the other. */
    public static Chart bars(List<Value> values, String text) {
        Axis axis = Axis.fromZero(values.stream().map(Value::number).toArray(BigDecimal[]::new));
        List<Chart.Row> rows = new ArrayList<>();
        for (Value value : values) {
            rows.add(bar(axis, value, "part", rows.size() * Chart.ROW));
        }
        return new Chart(text, null, rows);
    }

    /** Two levels as bars that start at zero. */
    public static Chart change(Value before, Value after, String text) {
        Axis axis = Axis.fromZero(before.number(), after.number());
        boolean below = before.number().signum() < 0 || after.number().signum() < 0;
        return new Chart(
                text,
                below ? axis.at(BigDecimal.ZERO) : null,
                List.of(bar(axis, before, "before", 0), bar(axis, after, "after", Chart.ROW)));
    }

    private static Chart.Row bar(Axis axis, Value value, String style, int top) {
        return new Chart.Row(
                value.label(), value.words(), style, top, axis.between(BigDecimal.ZERO, value.number()), null, null);
    }

    /** A share as a part of a whole; what is below nothing or above all of it is no such part. */
    public static boolean isPart(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(HUNDRED) <= 0;
    }

    /** A share of a whole, in percent from 0 to 100. */
    public static Chart share(Value percent, String text) {
        if (!isPart(percent.number())) {
            throw new IllegalArgumentException("no part of a whole: " + percent.number());
        }
        Axis axis = Axis.fromZero(HUNDRED);
        return new Chart(text, null, List.of(bar(axis, percent, "part", 0)));
    }
}
