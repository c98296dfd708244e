package factdesk.claim;

import factdesk.extract.Extraction;
import factdesk.extract.check.Check;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

    /** The words as a claim with their figures and what these imply; who said them is stored with the article. */
    static FoundClaim in(Extraction extraction, String text, Span words) {
        return new MarkedWords(extraction, text, words).claim();
    }

    private FoundClaim claim() {
        List<Integer> figures = figures();
        Set<FoundClaim.Kind> kinds = EnumSet.noneOf(FoundClaim.Kind.class);
        if (!figures.isEmpty()) {
            kinds.add(FoundClaim.Kind.NUMERIC);
        }
        // An editor's eye is worth more than any rule, so what was marked by hand comes first in the queue.
        return new FoundClaim(
                List.of(words),
                words.of(text),
                List.copyOf(kinds),
                List.of(),
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
}
