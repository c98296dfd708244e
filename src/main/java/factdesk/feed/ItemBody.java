package factdesk.feed;

import factdesk.review.PublishedClaim;
import factdesk.web.Markdown;
import factdesk.web.SafeHtml;

/**
 * A published claim as a feed reader shows it in full.
 *
 * @param address the claim's page, absolute
 */
public record ItemBody(PublishedClaim claim, String address) {

    public SafeHtml finding() {
        return Markdown.render(claim.finding());
    }
}
