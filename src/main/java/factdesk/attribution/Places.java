package factdesk.attribution;

import factdesk.extract.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where words stand in a text, in reading order; of very many pieces the first {@value #MOST}.
 *
 * @param spans the pieces; none for words that are not there
 */
public record Places(List<Span> spans) {

    /** The most pieces that are kept, so that every list of them fits its column. */
    static final int MOST = 100;

    public static final Places NONE = new Places(List.of());

    public Places {
        spans = spans.stream().sorted().limit(MOST).toList();
    }

    /** Reads what {@link #stored} wrote. */
    static Places of(String stored) {
        return stored.isEmpty()
                ? NONE
                : new Places(Arrays.stream(stored.split(" ")).map(Places::span).toList());
    }

    private static Span span(String stored) {
        int dash = stored.indexOf('-');
        return new Span(Integer.parseInt(stored.substring(0, dash)), Integer.parseInt(stored.substring(dash + 1)));
    }

    /** Its form in the database: "12-30 45-60". */
    String stored() {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }

    public boolean isEmpty() {
        return spans.isEmpty();
    }

    /** The words themselves, with a sign between pieces. */
    public String wordsIn(String text) {
        return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
    }

    /** Where the first piece starts; 0 when there is none. */
    public int start() {
        return spans.isEmpty() ? 0 : spans.get(0).start();
    }

    /** How many characters these and a span share. */
    public int shared(Span other) {
        return spans.stream()
                .mapToInt(span -> Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()))
                .filter(shared -> shared > 0)
                .sum();
    }

    /** Whether any character belongs to both. */
    public boolean overlap(Places others) {
        return others.spans.stream().anyMatch(other -> shared(other) > 0);
    }
}
