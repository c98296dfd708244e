package factdesk.desk.queue;

import factdesk.claim.ClaimKind;
import factdesk.claim.Verdict;
import factdesk.claim.WorkState;

/** A claim in the queue; speaker, verdict and assignee are null when there is none yet. */
public record QueueLine(
        long id,
        int version,
        String headline,
        String speaker,
        ClaimKind kind,
        WorkState workState,
        Verdict verdict,
        double worth,
        Long assigneeId,
        String assignee,
        long articleId,
        String articleTitle) {

    /** The worth in hundredths, for display. */
    public long worthPercent() {
        return Math.round(worth * 100);
    }

    /** What a form that changes several claims calls this one. */
    public String pick() {
        return new Pick(id, version).toString();
    }
}
