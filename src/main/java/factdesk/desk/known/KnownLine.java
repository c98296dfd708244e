package factdesk.desk.known;

import factdesk.claim.Dismissal;
import factdesk.claim.Verdict;
import factdesk.claim.WorkState;
import java.time.Instant;

/**
 * A known claim as the desk has it; what there is not is null.
 *
 * @param revision which revision the public reads, or read
 */
public record KnownLine(
        long id,
        String headline,
        String speaker,
        WorkState workState,
        Verdict verdict,
        Dismissal.Reason dismissReason,
        Integer revision,
        Instant publishedAt,
        Instant withdrawnAt) {

    /** Whether the public reads it, or why it does not, in words. */
    public String publicity() {
        if (revision == null) {
            return dismissReason == null ? "Not published" : "Set aside: " + dismissReason.label();
        }
        return withdrawnAt == null ? "Published, revision " + revision : "Withdrawn from the public";
    }
}
