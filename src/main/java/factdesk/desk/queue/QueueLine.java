package factdesk.desk.queue;

import factdesk.claim.ClaimKind;
import factdesk.claim.Verdict;
import factdesk.claim.WorkState;
import java.time.Instant;
import java.time.LocalDate;

/** A claim in the queue; speaker, verdict, assignee and dates are null when there are none yet. */
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
        String articleTitle,
        Instant dueAt,
        LocalDate recheckOn) {

    /** Whether it should be done by now, and is not. */
    public boolean overdue(Instant now) {
        return dueAt != null && dueAt.isBefore(now) && workState != WorkState.DONE && workState != WorkState.DISMISSED;
    }

    /** The worth in hundredths, for display. */
    public long worthPercent() {
        return Math.round(worth * 100);
    }

    /** What a form that changes several claims calls this one. */
    public String pick() {
        return new Pick(id, version).toString();
    }
}
