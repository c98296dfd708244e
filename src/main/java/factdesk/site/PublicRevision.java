package factdesk.site;

import java.time.Instant;

/** The revision that the public reads, or read until it was withdrawn; the last two are null while it does. */
public record PublicRevision(
        long claimId,
        String slug,
        int number,
        String headline,
        String summary,
        String content,
        Instant firstPublishedAt,
        Instant publishedAt,
        Instant withdrawnAt,
        String withdrawnReason) {

    ClaimAddress address() {
        return new ClaimAddress(claimId, slug);
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }
}
