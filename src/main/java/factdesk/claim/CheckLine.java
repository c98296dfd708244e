package factdesk.claim;

import factdesk.extract.check.Check;
import factdesk.extract.check.Rule;
import factdesk.extract.text.Span;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/**
 * What a claim's figures imply.
 *
 * @param rule the kind of arithmetic; null when an older release did it
 * @param outcome the figure implied; low and high are how far it can be off
 * @param inputs where the figures stand that went into it: "12-20 31-45"
 * @param correctedBy the name of who corrected it; null when nobody did
 * @param decidedBy the name of who accepted or refused it; null when nobody did
 */
public record CheckLine(
        long id,
        Rule rule,
        Check.Finding finding,
        String formula,
        BigDecimal outcome,
        BigDecimal low,
        BigDecimal high,
        String unit,
        String unitName,
        String says,
        String inputs,
        CheckState state,
        int version,
        String correctedBy,
        String decidedBy) {

    /** What has to be true for it to mean anything; empty when nobody knows. */
    public String assumption() {
        return rule == null ? "" : rule.assumption();
    }

    /** The figures among these that went into it, in the order of the formula. */
    public List<FigureLine> inputs(List<FigureLine> figures) {
        return Arrays.stream(inputs.split(" "))
                .flatMap(place ->
                        figures.stream().filter(figure -> place(figure.span()).equals(place)))
                .toList();
    }

    static String place(Span span) {
        return span.start() + "-" + span.end();
    }

    public String result() {
        return plain(outcome);
    }

    public String least() {
        return plain(low);
    }

    public String most() {
        return plain(high);
    }

    private static String plain(BigDecimal number) {
        return Written.with(null, number).toPlainString();
    }

    /** The rounding interval as people read it: "from 189.8 to 191.4 billion". */
    public String interval() {
        return FigureFormat.span(low, high);
    }

    public Range range() {
        return new Range(low, high);
    }
}
