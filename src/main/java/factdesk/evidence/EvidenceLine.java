package factdesk.evidence;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A source with what it says about a claim.
 *
 * @param interest who has an interest in what it says; empty when nobody noted one
 * @param archiveUrl a copy kept elsewhere; empty when there is none
 * @param deadSince since when its link leads nowhere; null while it is there, or nobody looked
 * @param uses how many claims use the source, this one among them
 * @param locator where in the source
 * @param note for the desk only
 */
public record EvidenceLine(
        long id,
        long sourceId,
        String url,
        String title,
        String publisher,
        Source.Kind kind,
        String interest,
        String archiveUrl,
        Instant deadSince,
        Long uses,
        Evidence.Stance stance,
        String excerpt,
        String locator,
        boolean independent,
        String note,
        LocalDate accessedOn,
        int version) {}
