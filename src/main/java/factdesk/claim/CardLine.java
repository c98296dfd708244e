package factdesk.claim;

/** A claim beside its article; speaker and verdict are null when there is none yet. */
public record CardLine(
        long id, String headline, String speaker, ClaimKind kind, WorkState workState, Verdict verdict, double worth) {

    /** The worth in hundredths, for display. */
    public long worthPercent() {
        return Math.round(worth * 100);
    }
}
