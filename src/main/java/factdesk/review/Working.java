package factdesk.review;

import factdesk.chart.Chart;
import factdesk.chart.Charts;
import factdesk.claim.CheckLine;
import factdesk.claim.FigureFormat;
import factdesk.claim.FigureLine;
import factdesk.claim.Range;
import factdesk.evidence.Beside;
import factdesk.evidence.OfficialLine;
import factdesk.extract.check.Check;
import factdesk.extract.check.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Arithmetic on a claim's figures that an editor stands by.
 *
 * @param rule the name of its {@link Rule}; empty when nobody knows
 * @param finding the name of its {@link Check.Finding}
 * @param says what it comes to, as a sentence
 * @param formula the working with its numbers
 * @param inputs the figures that went into it
 * @param assumption what has to be true; empty when nobody knows
 * @param result the figure worked out, as a plain decimal; low and high are how far it can be off
 * @param official what an official source says; null when nobody looked
 */
public record Working(
        String rule,
        String finding,
        String says,
        String formula,
        List<Input> inputs,
        String assumption,
        String result,
        String low,
        String high,
        String unitName,
        Official official) {

    /** A figure of the article, as it says it, and in digits. */
    public record Input(String surface, String value) {}

    public Working {
        inputs = List.copyOf(inputs);
    }

    /**
     * A check with what stands beside it.
     *
     * @param figures the claim's figures
     */
    public static Working of(CheckLine check, List<FigureLine> figures, List<OfficialLine> officials) {
        return new Working(
                check.rule() == null ? "" : check.rule().name(),
                check.finding().name(),
                check.says(),
                check.formula(),
                check.inputs(figures).stream()
                        .map(figure -> new Input(figure.surface(), figure.value()))
                        .toList(),
                check.assumption(),
                check.result(),
                check.least(),
                check.most(),
                check.unitName(),
                Official.beside(Beside.check(check.id()), officials));
    }

    /** How it compares with the official one; null when there is none. */
    public Comparison comparison() {
        return official == null
                ? null
                : new Comparison(number(), new Range(least(), most()), official.number(), false, unitName);
    }

    /** The rounding interval as people read it. */
    public String interval() {
        return FigureFormat.spanOf(least(), most(), unitName);
    }

    private BigDecimal number() {
        return new BigDecimal(result);
    }

    private BigDecimal least() {
        return new BigDecimal(low);
    }

    private BigDecimal most() {
        return new BigDecimal(high);
    }

    /** Pictures, where looking beats reading. */
    public List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        boolean change = rule.equals(Rule.BASE_BEFORE_CHANGE.name())
                && !inputs.isEmpty()
                && !inputs.get(0).value().isEmpty();
        if (change) {
            charts.add(change(new BigDecimal(inputs.get(0).value())));
        }
        if (rule.equals(Rule.SHARE_OF_COUNTS.name()) && Charts.isPart(number())) {
            Charts.Value part = new Charts.Value("Share", number(), FigureFormat.brief(number(), unitName));
            charts.add(Charts.share(part, "Worked out: " + part.words() + " as a part of the whole"));
        }
        if (official != null) {
            charts.add(OfficialChart.of("Implied", comparison()));
        }
        return charts;
    }

    private Chart change(BigDecimal level) {
        Charts.Value before = new Charts.Value("Before", number(), FigureFormat.brief(number(), unitName));
        Charts.Value after = new Charts.Value("After", level, FigureFormat.brief(level, unitName));
        return Charts.change(
                before, after, "Before, as implied: " + before.words() + ". After, as stated: " + after.words());
    }
}
