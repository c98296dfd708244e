package factdesk.review;

import java.util.List;
import org.hibernate.StatelessSession;

/** The articles that make a published claim, as the desk has them and as the public reads them. */
public final class Appearances {

    private Appearances() {}

    /** Titles of articles that make a claim now and that its published page does not name; none for a withdrawn one. */
    public static List<String> unpublished(StatelessSession session, long claimId) {
        PublishingQueries queries = new PublishingQueries_(session);
        return queries.publicContent(claimId).map(PublishedClaimJson::read).stream()
                .flatMap(page -> queries.appearances(claimId).stream()
                        .filter(seen -> !page.appearances().contains(seen))
                        .map(PublishedClaim.Appearance::articleTitle))
                .distinct()
                .toList();
    }
}
