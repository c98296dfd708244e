package factdesk.review;

import factdesk.chart.Chart;
import factdesk.chart.Charts;
import factdesk.claim.FigureFormat;
import java.math.BigDecimal;

/** The picture of a figure beside the official one. */
final class OfficialChart {

    private OfficialChart() {}

    /** @param label what the figure is: "Claimed" */
    static Chart of(String label, Comparison comparison) {
        Charts.Value claimed = value(label, comparison.claimed(), comparison.unitName());
        Charts.Value official = value("Official", comparison.official(), comparison.unitName());
        String text = label + ": " + claimed.words() + ". Official: " + official.words() + ". " + comparison.ruling()
                + ": " + comparison.says();
        return Charts.comparison(
                claimed, comparison.range().least(), comparison.range().most(), official, text);
    }

    private static Charts.Value value(String label, BigDecimal number, String unitName) {
        return new Charts.Value(label, number, FigureFormat.brief(number, unitName));
    }
}
