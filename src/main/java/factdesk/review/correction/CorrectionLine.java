package factdesk.review.correction;

import factdesk.claim.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * A correction as readers see it.
 *
 * @param from the number of the revision that it changed
 * @param to the number of the revision that came instead; null for a withdrawal
 * @param newVerdict null for a withdrawal
 */
public record CorrectionLine(
        long id,
        Correction.Kind kind,
        String text,
        Instant madeAt,
        int from,
        Verdict oldVerdict,
        Integer to,
        Verdict newVerdict) {

    /** Whether readers were given another verdict. */
    public boolean changesVerdict() {
        return newVerdict != null && newVerdict != oldVerdict;
    }

    /** The day, in UTC. */
    public LocalDate madeOn() {
        return madeAt.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    /** The time for machines, to the second. */
    public Instant made() {
        return madeAt.truncatedTo(ChronoUnit.SECONDS);
    }
}
