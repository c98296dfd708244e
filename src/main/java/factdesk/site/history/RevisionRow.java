package factdesk.site.history;

import factdesk.review.correction.Correction;
import java.time.Instant;

/**
 * A revision, what was said when it came, and what was said when it was taken back.
 *
 * @param content the {@link factdesk.review.PublishedClaim} as JSON
 * @param kind null for the first revision, and for those of releases that did not ask
 * @param withdrawal why it was withdrawn before the next one came; null when it was not
 */
record RevisionRow(
        int number,
        String content,
        Instant publishedAt,
        Correction.Kind kind,
        String text,
        String withdrawal,
        Instant withdrawnAt) {}
