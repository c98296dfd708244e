package factdesk.desk.sources;

import factdesk.evidence.Source;
import java.time.Instant;

/**
 * A source in a list.
 *
 * @param deadSince since when its page is gone; null while it is not known to be
 * @param uses how many claims use it
 */
public record SourceLine(
        long id,
        String url,
        String title,
        String publisher,
        Source.Kind kind,
        String interest,
        Instant deadSince,
        Long uses) {

    /** How many claims use it, in words. */
    public String usedBy() {
        return uses == 1 ? "1 claim" : uses + " claims";
    }
}
