package factdesk.claim;

/**
 * A claim beside its article; speaker and verdict are null when there is none yet.
 *
 * @param attributionId the innermost attribution that reports it; null when nobody is said to have said it
 */
public record CardLine(
        long id,
        String headline,
        String speaker,
        ClaimKind kind,
        WorkState workState,
        Verdict verdict,
        double worth,
        Long attributionId) {

    /** The worth in hundredths, for display. */
    public long worthPercent() {
        return Math.round(worth * 100);
    }
}
