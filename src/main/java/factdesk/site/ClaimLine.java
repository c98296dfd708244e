package factdesk.site;

import factdesk.claim.Verdict;
import factdesk.review.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A published claim in a list. */
public record ClaimLine(
        long id,
        String slug,
        Verdict verdict,
        String headline,
        String speaker,
        String summary,
        Instant firstPublishedAt,
        Instant publishedAt) {

    public Ruling ruling() {
        return new Ruling(verdict, headline, speaker);
    }

    public String path() {
        return new ClaimAddress(id, slug).path();
    }

    /** The day it was first published, in UTC. */
    public LocalDate publishedOn() {
        return firstPublishedAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
