package factdesk.review;

import factdesk.claim.Verdict;
import java.time.Instant;

/** Whether and how the public reads a claim; the last two are null while it does. */
public record PublicationState(
        String slug,
        int number,
        Verdict verdict,
        Instant firstPublishedAt,
        Instant publishedAt,
        Instant withdrawnAt,
        String withdrawnReason) {

    public boolean isPublic() {
        return withdrawnAt == null;
    }
}
