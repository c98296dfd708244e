package factdesk.site;

import factdesk.claim.Verdict;
import factdesk.review.PublishedClaim;
import factdesk.web.Markdown;
import factdesk.web.SafeHtml;
import factdesk.web.ScriptJson;
import factdesk.web.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A published claim in the words of schema.org's ClaimReview, as fact-check explorers read it. What is not known is
 * left out, never empty; a verdict beside the scale has no number.
 */
final class ClaimReview {

    private final PublishedClaim claim;
    private final Site site;

    private ClaimReview(PublishedClaim claim, Site site) {
        this.claim = claim;
        this.site = site;
    }

    static SafeHtml of(PublishedClaim claim, ClaimAddress address, Instant first, Instant last, Site site) {
        return ScriptJson.of(new ClaimReview(claim, site).data(site.absolute(address.path()), first, last));
    }

    private Map<String, Object> data(String url, Instant first, Instant last) {
        Map<String, Object> data = typed("ClaimReview");
        data.put("@context", "https://schema.org");
        data.put("url", url);
        data.put("claimReviewed", claim.headline());
        data.put("datePublished", first.truncatedTo(ChronoUnit.SECONDS).toString());
        data.put("dateModified", last.truncatedTo(ChronoUnit.SECONDS).toString());
        data.put("inLanguage", "en");
        data.put("author", publisher());
        data.put("reviewRating", rating());
        data.put("itemReviewed", reviewed());
        return data;
    }

    private Map<String, Object> publisher() {
        Map<String, Object> publisher = typed("Organization");
        publisher.put("name", site.name());
        publisher.put("url", site.absolute("/"));
        return publisher;
    }

    private Map<String, Object> rating() {
        Map<String, Object> rating = typed("Rating");
        claim.verdict().rating().ifPresent(value -> {
            rating.put("ratingValue", value);
            rating.put("bestRating", Verdict.VERIFIED.rating().orElseThrow());
            rating.put("worstRating", Verdict.FALSE.rating().orElseThrow());
        });
        rating.put("alternateName", claim.verdict().label());
        rating.put("ratingExplanation", Markdown.plain(claim.finding()));
        return rating;
    }

    private Map<String, Object> reviewed() {
        Map<String, Object> reviewed = typed("Claim");
        if (!claim.speaker().isEmpty()) {
            Map<String, Object> author = typed(SpeakerType.of(claim.speaker()));
            author.put("name", claim.speaker());
            reviewed.put("author", author);
        }
        firstSeen().ifPresent(day -> reviewed.put("datePublished", day.toString()));
        List<Map<String, Object>> appearances = claim.appearances().stream()
                .filter(seen -> !seen.url().isEmpty())
                .map(ClaimReview::appearance)
                .toList();
        if (!appearances.isEmpty()) {
            reviewed.put("appearance", appearances);
        }
        return reviewed;
    }

    private Optional<LocalDate> firstSeen() {
        return claim.appearances().stream()
                .map(PublishedClaim.Appearance::publishedOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }

    private static Map<String, Object> appearance(PublishedClaim.Appearance seen) {
        Map<String, Object> work = typed("CreativeWork");
        work.put("url", seen.url());
        work.put("headline", seen.articleTitle());
        if (seen.publishedOn() != null) {
            work.put("datePublished", seen.publishedOn().toString());
        }
        if (!seen.outlet().isEmpty()) {
            Map<String, Object> outlet = typed("Organization");
            outlet.put("name", seen.outlet());
            work.put("publisher", outlet);
        }
        return work;
    }

    private static Map<String, Object> typed(String type) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        return node;
    }
}
