package factdesk.review;

import factdesk.chart.Chart;
import factdesk.chart.Charts;
import factdesk.claim.FigureFormat;
import factdesk.claim.FigureLine;
import factdesk.claim.Range;
import factdesk.evidence.Beside;
import factdesk.evidence.OfficialLine;
import factdesk.extract.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A figure as a claim states it.
 *
 * @param surface the article's words
 * @param value the amount as a plain decimal; empty when it was not read
 * @param change the sign of {@link Quantity.Change}
 * @param share whether it is a share of a whole, in percent
 * @param least the least it can have meant; empty when that is open, as is {@code most}
 * @param official what an official source says; null when nobody looked
 */
public record StatedFigure(
        String surface,
        String value,
        String unitName,
        String change,
        String concept,
        String period,
        boolean share,
        String least,
        String most,
        Official official) {

    /** Revisions of older releases have no ends. */
    public StatedFigure {
        least = least == null ? "" : least;
        most = most == null ? "" : most;
    }

    /** A figure with what stands beside it. */
    public static StatedFigure of(FigureLine figure, List<OfficialLine> officials) {
        boolean percent = figure.unit().equals("%") && figure.change() != Quantity.Change.UP;
        return new StatedFigure(
                figure.surface(),
                figure.value(),
                figure.unitName(),
                figure.change().sign(),
                figure.concept(),
                figure.period(),
                percent && figure.role() == Quantity.Role.SHARE,
                plain(figure.range().least()),
                plain(figure.range().most()),
                Official.beside(Beside.figure(figure.id()), officials));
    }

    private static String plain(BigDecimal end) {
        return end == null ? "" : end.toPlainString();
    }

    /** How it compares with the official one; null when either is not known. */
    public Comparison comparison() {
        return official == null || value.isEmpty()
                ? null
                : new Comparison(new BigDecimal(value), range(), official.number(), true, unitName);
    }

    private Range range() {
        return new Range(end(least), end(most));
    }

    private static BigDecimal end(String written) {
        return written.isEmpty() ? null : new BigDecimal(written);
    }

    /** Pictures, where looking beats reading. */
    public List<Chart> charts() {
        List<Chart> charts = new ArrayList<>();
        if (value.isEmpty()) {
            return charts;
        }
        BigDecimal number = new BigDecimal(value);
        if (share && Charts.isPart(number)) {
            Charts.Value part = new Charts.Value("Share", number, FigureFormat.brief(number, unitName));
            charts.add(Charts.share(part, part.words() + " as a part of the whole"));
        }
        if (official != null) {
            charts.add(OfficialChart.of("Claimed", comparison()));
        }
        return charts;
    }
}
