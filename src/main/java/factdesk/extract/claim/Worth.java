package factdesk.extract.claim;

import java.util.List;

/**
 * How much a claim is worth an editor's time.
 *
 * @param score from 0 to 1
 * @param why the features that gave the score, in words, the strongest first: "has a comparison"
 */
public record Worth(double score, List<String> why) {
    public Worth {
        why = List.copyOf(why);
    }
}
