package factdesk.site;

import factdesk.review.PublishedClaim;
import factdesk.review.PublishedClaimJson;
import java.time.Instant;

/** A published claim with all that the public reads of it, in a list. */
public record PublishedItem(
        long id, String slug, String summary, String content, Instant firstPublishedAt, Instant publishedAt) {

    public ClaimAddress address() {
        return new ClaimAddress(id, slug);
    }

    public PublishedClaim claim() {
        return PublishedClaimJson.read(content);
    }
}
