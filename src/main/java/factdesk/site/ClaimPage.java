package factdesk.site;

import factdesk.review.PublishedClaim;
import factdesk.review.Ruling;
import factdesk.review.correction.CorrectionLine;
import factdesk.web.Markdown;
import factdesk.web.SafeHtml;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A published claim as its page shows it.
 *
 * @param address the one address under which it is known
 * @param revision the number of what was published
 * @param corrections the latest of what was changed since it was first published, the latest first
 * @param claimReview the same for machines
 * @param archives copies of sources whose pages are gone, by the address they had
 */
public record ClaimPage(
        PublishedClaim claim,
        ClaimAddress address,
        String summary,
        int revision,
        List<CorrectionLine> corrections,
        Instant firstPublishedAt,
        Instant publishedAt,
        SafeHtml claimReview,
        Map<String, String> archives) {

    public ClaimPage {
        corrections = List.copyOf(corrections);
        archives = Collections.unmodifiableMap(new TreeMap<>(archives));
    }

    /** Where a source is to be read: where it was, or, once it is gone there, in an archive. */
    public String addressOf(PublishedClaim.Citation source) {
        return archives.getOrDefault(source.url(), source.url());
    }

    /** Whether a source is only to be read in an archive. */
    public boolean isGone(PublishedClaim.Citation source) {
        return archives.containsKey(source.url());
    }

    public Ruling ruling() {
        return claim.ruling();
    }

    /** What the verdict means here. */
    public String meaning() {
        return claim.verdict().meaning();
    }

    /** The finding in a sentence or two. */
    public String gist() {
        return summary.isEmpty() ? meaning() : summary;
    }

    /** Whether somebody is said to have said it. */
    public boolean isAttributed() {
        return !claim.speaker().isEmpty();
    }

    public SafeHtml finding() {
        return Markdown.render(claim.finding());
    }

    public List<FigureRow> figures() {
        return claim.figures().stream().map(FigureRow::of).toList();
    }

    /** Whether it was changed after it was first published. */
    public boolean isRevised() {
        return publishedAt.isAfter(firstPublishedAt);
    }

    /** The day it was first published, in UTC. */
    public LocalDate publishedOn() {
        return firstPublishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The day of the latest change, in UTC. */
    public LocalDate revisedOn() {
        return publishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** Times for machines, to the second. */
    public Instant firstPublished() {
        return firstPublishedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    public Instant lastPublished() {
        return publishedAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
