package factdesk.claim;

import factdesk.extract.Extraction;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.check.Check;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the engine knows about words that an editor marked as a claim. */
final class MarkedWords {

    private final Extraction extraction;
    private final String text;
    private final Span words;

    private MarkedWords(Extraction extraction, String text, Span words) {
        this.extraction = extraction;
        this.text = text;
        this.words = words;
    }

    /** The words as a claim with their figures, what these imply, and who is said to have said them. */
    static FoundClaim in(Extraction extraction, String text, Span words) {
        return new MarkedWords(extraction, text, words).claim();
    }

    private FoundClaim claim() {
        List<Integer> chain = chain();
        List<Integer> figures = figures();
        Set<FoundClaim.Kind> kinds = EnumSet.noneOf(FoundClaim.Kind.class);
        if (!figures.isEmpty()) {
            kinds.add(FoundClaim.Kind.NUMERIC);
        }
        if (!chain.isEmpty()) {
            kinds.add(FoundClaim.Kind.ATTRIBUTED);
        }
        // An editor's eye is worth more than any rule, so what was marked by hand comes first in the queue.
        return new FoundClaim(
                List.of(words),
                words.of(text),
                List.copyOf(kinds),
                chain,
                figures,
                1,
                List.of("marked by an editor"),
                checks());
    }

    private List<Integer> figures() {
        List<Integer> inside = new ArrayList<>();
        for (int i = 0; i < extraction.quantities().size(); i++) {
            if (words.contains(extraction.quantities().get(i).span())) {
                inside.add(i);
            }
        }
        return inside;
    }

    private List<Check> checks() {
        return extraction.claims().stream()
                .filter(found -> words.contains(ClaimStore.hull(found.span())))
                .flatMap(found -> found.checks().stream())
                .distinct()
                .toList();
    }

    /** The attribution that reports most of the words, after those that it is reported by. */
    private List<Integer> chain() {
        Deque<Integer> chain = new ArrayDeque<>();
        Optional<Integer> nearest = IntStream.range(0, extraction.attributions().size())
                .filter(index -> reported(index) > 0)
                .boxed()
                .max(Comparator.comparingInt(this::reported).thenComparingInt(this::depth));
        Integer index = nearest.orElse(null);
        while (index != null) {
            chain.addFirst(index);
            index = extraction.attributions().get(index).within();
        }
        return List.copyOf(chain);
    }

    /** How many of the words an attribution reports. */
    private int reported(int index) {
        return extraction.attributions().get(index).content().stream()
                .mapToInt(span -> Math.min(span.end(), words.end()) - Math.max(span.start(), words.start()))
                .filter(shared -> shared > 0)
                .sum();
    }

    private int depth(int index) {
        int depth = 0;
        Attribution attribution = extraction.attributions().get(index);
        while (attribution.within() != null) {
            attribution = extraction.attributions().get(attribution.within());
            depth++;
        }
        return depth;
    }
}
