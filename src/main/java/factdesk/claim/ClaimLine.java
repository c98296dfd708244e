package factdesk.claim;

import java.time.Instant;

/** A claim in the queue; speaker and verdict are null when there is none yet. */
public record ClaimLine(
        long id,
        String headline,
        String speaker,
        ClaimKind kind,
        WorkState workState,
        Verdict verdict,
        double worth,
        Instant changedAt,
        long articleId,
        String articleTitle) {

    /** The worth in hundredths, for display. */
    public long worthPercent() {
        return Math.round(worth * 100);
    }
}
