package factdesk.reply;

import factdesk.web.Errors;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * Who was asked about a claim, as the desk shows and changes it.
 *
 * @param form a new entry, or one to change
 * @param now the time of the page
 */
public record ClaimReplies(long claimId, List<ReplyLine> lines, ReplyForm form, Instant now, Errors errors) {

    public ClaimReplies {
        lines = List.copyOf(lines);
    }

    /** As it is saved, with an untouched form. */
    public static ClaimReplies of(StatelessSession session, long claimId, Instant now) {
        return new ClaimReplies(
                claimId, new ReplyQueries_(session).of(claimId), ReplyForm.empty(now), now, Errors.NONE);
    }

    /** With the form filled from one of the entries, if it is one of them. */
    ClaimReplies changing(String id) {
        return lines.stream()
                .filter(line -> String.valueOf(line.id()).equals(id))
                .findFirst()
                .map(line -> typed(ReplyForm.of(line), Errors.NONE))
                .orElse(this);
    }

    ClaimReplies typed(ReplyForm typed, Errors found) {
        return new ClaimReplies(claimId, lines, typed, now, found);
    }

    /** How many did not answer in time. */
    public long overdue() {
        return lines.stream().filter(line -> line.isOverdue(now)).count();
    }

    public List<Channel> channels() {
        return List.of(Channel.values());
    }
}
