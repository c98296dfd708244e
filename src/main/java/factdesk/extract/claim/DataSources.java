package factdesk.extract.claim;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the data that a figure is taken from, where the text names it: "according to Chinese customs data". It is an
 * attribution whose source is no person but data, a survey, a report or the like, and whose content holds the figure.
 */
public final class DataSources {
    /** The head of the source is data: "a survey by the chamber", but not "the head of the census bureau". */
    private static final Pattern DATA = Pattern.compile(
            "(?i)^(?:(?!(?:of|by|from|for|at|in) )[\\p{L}\\d'’.-]+ ){0,5}(?:data|dataset|database|figures|statistics|stats|"
                    + "numbers|records|registry|register|surveys?|polls?|polling|census|reports?|study|studies|analysis|audit|"
                    + "index|estimates?|projections?|filings?|accounts|returns|bulletin|research|review|tally|count)"
                    + "(?=$|,| (?:by|from|of|for|on|in|released|published|compiled|collected|issued|seen|provided)\\b)");

    private final String text;
    private final List<Attribution> attributions;

    public DataSources(String text, List<Attribution> attributions) {
        this.text = text;
        this.attributions = attributions;
    }

    /**
     * For each figure that stands in an attribution to data, the closest one: from the figure's index to the
     * attribution's. Looks at the few attributions that name data and at the figures within them, so that the time does
     * not grow with the product of the two.
     */
    public Map<Integer, Integer> of(List<Quantity> quantities) {
        NavigableMap<Integer, List<Integer>> byStart = IntStream.range(0, quantities.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> quantities.get(i).span().start(), TreeMap::new, Collectors.toList()));
        Map<Integer, Integer> closest = new HashMap<>();
        for (int i = 0; i < attributions.size(); i++) {
            int attribution = i;
            if (namesData(attributions.get(i))) {
                attributions.get(i).content().stream()
                        .flatMap(content -> byStart.subMap(content.start(), content.end()).values().stream()
                                .flatMap(List::stream)
                                .filter(quantity -> content.contains(
                                        quantities.get(quantity).span())))
                        .forEach(quantity -> closest.merge(quantity, attribution, this::closer));
            }
        }
        return closest;
    }

    private boolean namesData(Attribution attribution) {
        return attribution.source().stream()
                .anyMatch(source -> DATA.matcher(source.of(text)).find());
    }

    /** The one that holds less of the text; the one known first when they hold as much. */
    private int closer(int known, int other) {
        return length(attributions.get(other)) < length(attributions.get(known)) ? other : known;
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
