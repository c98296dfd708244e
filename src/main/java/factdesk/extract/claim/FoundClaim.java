package factdesk.extract.claim;

import factdesk.extract.check.Check;
import factdesk.extract.text.Span;
import java.util.List;

/**
 * A checkable statement found in a text.
 *
 * @param span where its words stand, in reading order
 * @param text those words
 * @param kinds numeric, attributed, or both; never empty
 * @param attributions indices of the attributions it rests on, the outermost reporter first
 * @param quantities indices of the quantities it states
 * @param worth how much it is worth checking, from 0 to 1
 * @param why the features that gave the worth, in words: "has a comparison"
 * @param checks what its figures imply
 */
public record FoundClaim(
        List<Span> span,
        String text,
        List<Kind> kinds,
        List<Integer> attributions,
        List<Integer> quantities,
        double worth,
        List<String> why,
        List<Check> checks) {

    /** What makes a statement a claim. */
    public enum Kind {
        NUMERIC,
        ATTRIBUTED
    }

    public FoundClaim {
        span = List.copyOf(span);
        kinds = List.copyOf(kinds);
        attributions = List.copyOf(attributions);
        quantities = List.copyOf(quantities);
        why = List.copyOf(why);
        checks = List.copyOf(checks);
    }
}
