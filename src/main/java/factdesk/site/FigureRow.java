package factdesk.site;

import factdesk.claim.FigureFormat;
import factdesk.review.StatedFigure;
import java.util.Map;

/**
 * A figure for people.
 *
 * @param surface the article's words
 * @param amount the amount in digits, and how the words qualify it; empty when it was not read
 * @param unit the unit's name; may be empty
 * @param concept what is measured; may be empty
 * @param period when; may be empty
 * @param stated the same as it was published, with what an official source says
 */
public record FigureRow(
        String surface, String amount, String unit, String concept, String period, StatedFigure stated) {

    private static final Map<String, String> QUALIFIERS = Map.of(
            "~", "about ",
            ">", "more than ",
            "<", "less than ",
            ">=", "at least ",
            "<=", "at most ",
            "up", "up by ",
            "down", "down by ");

    static FigureRow of(StatedFigure figure) {
        return new FigureRow(
                figure.surface(), amount(figure), figure.unitName(), figure.concept(), figure.period(), figure);
    }

    private static String amount(StatedFigure figure) {
        if (figure.value().isEmpty()) {
            return "";
        }
        String qualifier = QUALIFIERS.getOrDefault(figure.change(), "");
        return qualifier + FigureFormat.grouped(figure.value());
    }
}
