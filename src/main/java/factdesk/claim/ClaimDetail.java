package factdesk.claim;

import java.time.Instant;
import java.util.List;

/**
 * A claim with all that the workbench shows of it; speaker, verdict and dismissal reason are null when there is none.
 */
public record ClaimDetail(
        long id,
        ClaimKind kind,
        String headline,
        String speaker,
        String finding,
        Verdict verdict,
        AttributionFinding attributionFinding,
        WorkState workState,
        double worth,
        int version,
        Instant changedAt,
        long changedBy,
        long occurrenceId,
        long articleId,
        int startAt,
        String quote,
        String why,
        Dismissal.Reason dismissReason,
        String dismissNote) {

    /** The worth in hundredths, for display. */
    public long worthPercent() {
        return Math.round(worth * 100);
    }

    /** What made the engine think it worth checking. */
    public List<String> reasons() {
        return why.lines().toList();
    }

    public boolean isDismissed() {
        return workState == WorkState.DISMISSED;
    }
}
