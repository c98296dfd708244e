package factdesk.claim;

import factdesk.extract.check.Interval;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A figure of a claim; amount, low and high are null when they were not read.
 *
 * @param decimals how many digits after the point it was written with; null when nobody knows
 * @param correctedBy the name of who corrected the engine's reading; null when nobody did
 */
public record FigureLine(
        long id,
        int startAt,
        int endAt,
        String surface,
        BigDecimal amount,
        BigDecimal low,
        BigDecimal high,
        Integer decimals,
        String unit,
        String unitName,
        Quantity.Change change,
        String concept,
        String period,
        Quantity.Role role,
        int version,
        String correctedBy) {

    /** The amount as a plain decimal; empty when it was not read. */
    public String value() {
        return plain(amount);
    }

    /** The lower end of a range as a plain decimal; empty when it is none. */
    public String lowest() {
        return plain(low);
    }

    /** The upper end of a range as a plain decimal; empty when it is none. */
    public String highest() {
        return plain(high);
    }

    private String plain(BigDecimal number) {
        BigDecimal written = Written.with(decimals, number);
        return written == null ? "" : written.toPlainString();
    }

    public Span span() {
        return new Span(startAt, endAt);
    }

    /** The least and the most it can have meant, with open ends where the words leave them open. */
    public Range range() {
        return amount == null ? Range.UNKNOWN : Range.of(change, interval());
    }

    private Interval interval() {
        Quantity bare = new Quantity(
                span(),
                surface,
                Written.with(decimals, amount),
                high == null ? null : Written.with(decimals, low),
                low == null ? null : Written.with(decimals, high),
                unit,
                unitName,
                change,
                List.of(),
                period,
                role);
        return Interval.of(bare);
    }

    /** How it was read, for the desk to see whether it was read right: "a rise of 26 percent · trade · 2023". */
    public String reading() {
        String kind = role == Quantity.Role.LEVEL ? "" : role.label();
        return Stream.of(quantity(), concept, period, kind)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String quantity() {
        if (amount == null) {
            return "the amount could not be read";
        }
        String values = low == null || high == null
                ? display()
                : FigureFormat.grouped(lowest()) + " to " + FigureFormat.grouped(highest());
        String qualifier = change == Quantity.Change.EXACT ? "" : change.label() + " ";
        return (qualifier + values + " " + unitName).strip();
    }

    /** The amount as people read it: 240,100,000,000. */
    public String display() {
        return value().isEmpty() ? surface : FigureFormat.grouped(value());
    }
}
