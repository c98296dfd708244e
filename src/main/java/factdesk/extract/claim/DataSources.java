package factdesk.extract.claim;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

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

    /** The index of the closest attribution to data that a figure stands in; empty when the text names no data. */
    public Optional<Integer> of(Quantity quantity) {
        int closest = -1;
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            boolean holds = attribution.content().stream().anyMatch(content -> content.contains(quantity.span()));
            if (holds && namesData(attribution) && (closest < 0 || isWithin(i, closest))) {
                closest = i;
            }
        }
        return closest < 0 ? Optional.empty() : Optional.of(closest);
    }

    private boolean namesData(Attribution attribution) {
        return attribution.source().stream()
                .anyMatch(source -> DATA.matcher(source.of(text)).find());
    }

    /** Whether the one holds less of the text than the other. */
    private boolean isWithin(int one, int other) {
        return length(attributions.get(one)) < length(attributions.get(other));
    }

    private static int length(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
