package factdesk.site.history;

import factdesk.diff.WordDiff;
import factdesk.review.PublishedClaim;
import factdesk.review.PublishedClaimJson;
import factdesk.review.correction.Correction;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A revision beside the one before it. What differs is worked out when it is shown, not for those who have the page.
 *
 * @param before what the public read before; null for the first revision
 */
public record RevisionEntry(RevisionRow row, PublishedClaim claim, PublishedClaim before) {

    /** @param earlier the revision before it; null for none */
    static RevisionEntry of(RevisionRow row, RevisionRow earlier) {
        return new RevisionEntry(
                row,
                PublishedClaimJson.read(row.content()),
                earlier == null ? null : PublishedClaimJson.read(earlier.content()));
    }

    public int number() {
        return row.number();
    }

    /** Null when nobody was asked. */
    public Correction.Kind kind() {
        return row.kind();
    }

    public String text() {
        return row.text();
    }

    /** Why it was withdrawn; null when it was not. */
    public String withdrawal() {
        return row.withdrawal();
    }

    public boolean changesVerdict() {
        return before != null && before.verdict() != claim.verdict();
    }

    public WordDiff headline() {
        return difference(PublishedClaim::headline);
    }

    public WordDiff speaker() {
        return difference(PublishedClaim::speaker);
    }

    public WordDiff attribution() {
        return difference(content -> content.attributionFinding().label());
    }

    public WordDiff finding() {
        return difference(PublishedClaim::finding);
    }

    private WordDiff difference(Function<PublishedClaim, String> part) {
        String now = part.apply(claim);
        return WordDiff.between(before == null ? now : part.apply(before), now);
    }

    public List<SourceChange> sources() {
        return before == null ? List.of() : SourceChange.between(before.sources(), claim.sources());
    }

    /** What else on the page differs. */
    public List<String> otherParts() {
        List<String> parts = new ArrayList<>();
        if (before != null) {
            note(parts, "Who said it", PublishedClaim::chain);
            note(parts, "Where it appeared", PublishedClaim::appearances);
            note(parts, "The figures", PublishedClaim::figures);
            note(parts, "Our arithmetic", PublishedClaim::workings);
            note(parts, "Whom we asked", PublishedClaim::replies);
            note(parts, "Topics", PublishedClaim::topics);
            note(parts, "Dates", content -> List.of(String.valueOf(content.asOf()), "" + content.recheckOn()));
        }
        return parts;
    }

    private void note(List<String> parts, String name, Function<PublishedClaim, Object> part) {
        if (!Objects.equals(part.apply(before), part.apply(claim))) {
            parts.add(name);
        }
    }

    /** The day it was published, in UTC. */
    public LocalDate publishedOn() {
        return row.publishedAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The time for machines, to the second. */
    public Instant published() {
        return row.publishedAt().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The day it was withdrawn, in UTC. */
    public LocalDate withdrawnOn() {
        return row.withdrawnAt().atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
