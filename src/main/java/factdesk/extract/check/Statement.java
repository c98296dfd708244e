package factdesk.extract.check;

import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A claim's words with its figures in reading order, as the checks look at them.
 *
 * @param text the whole text that the spans point into
 * @param span the words of the claim
 * @param quantities its figures
 * @param nearby the figures of the text around it, its own among them
 */
record Statement(String text, Span span, List<Quantity> quantities, List<Quantity> nearby) {
    private static final Pattern LOOSE = Pattern.compile(
            "\\b(?:about|around|nearly|almost|roughly|approximately|some|over|under|than|least|most|up to|just|close to|more|barely)\\b[^.]{0,12}$");

    private static final Pattern COMPARISON =
            Pattern.compile("^ (?:more|less|fewer|higher|lower|above|below|better|worse|up|down) ?\\b");

    Statement {
        quantities = quantities.stream()
                .filter(quantity -> span.contains(quantity.span()))
                .sorted(Comparator.comparing(Quantity::span))
                .toList();
    }

    /** The words between two figures, in lower case. */
    String between(Quantity first, Quantity second) {
        int start = first.span().end();
        int end = second.span().start();
        return start < end ? lower(start, end) : "";
    }

    /** Up to so many characters before a figure, in lower case. */
    String before(Quantity quantity, int characters) {
        int start = Math.max(span.start(), quantity.span().start() - characters);
        return start < quantity.span().start() ? lower(start, quantity.span().start()) : "";
    }

    /** Up to so many characters after a figure, in lower case. */
    String after(Quantity quantity, int characters) {
        int end = Math.min(span.end(), quantity.span().end() + characters);
        return end > quantity.span().end() ? lower(quantity.span().end(), end) : "";
    }

    String words() {
        return lower(span.start(), span.end());
    }

    /** Whether the figure is taken as about so much, or as a bound. */
    boolean isLoose(Quantity quantity) {
        String before = before(quantity, 24);
        return quantity.change() == Quantity.Change.ABOUT
                || LOOSE.matcher(before).find();
    }

    /** Whether the figure says how far apart two others are: "8 percent more than". */
    boolean isComparison(Quantity quantity) {
        return COMPARISON.matcher(after(quantity, 10)).find();
    }

    /** A figure's values: wider where the words are loose. */
    Interval interval(Quantity quantity) {
        Interval rounded = Interval.of(quantity);
        return isLoose(quantity) ? rounded.widened("0.1") : rounded;
    }

    private String lower(int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
