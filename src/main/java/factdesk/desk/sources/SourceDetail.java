package factdesk.desk.sources;

import factdesk.evidence.Source;
import java.time.Instant;

/** A source with all that is known of it; the moments are null when nothing of the kind happened. */
public record SourceDetail(
        long id,
        String url,
        String title,
        String publisher,
        Source.Kind kind,
        String interest,
        String archiveUrl,
        Instant checkedAt,
        Instant failingSince,
        Instant deadSince,
        int version) {}
