package factdesk.comment;

import factdesk.audit.Audit;
import factdesk.claim.Claims_;
import factdesk.inbox.Notices;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Writes, changes and removes comments, within a transaction, and tells those whom they mention. */
final class WriteComment {

    private final StatelessSession session;
    private final Viewer viewer;
    private final Notices notices;
    private final Audit audit;
    private final Instant now;

    WriteComment(StatelessSession session, Viewer viewer, Notices notices, Audit audit, Instant now) {
        this.session = session;
        this.viewer = viewer;
        this.notices = notices;
        this.audit = audit;
        this.now = now;
    }

    void add(long claimId, String text) {
        new Claims_(session).required(claimId);
        ClaimComment comment = new ClaimComment(claimId, viewer.id(), text, now);
        session.insert(comment);
        tell(comment);
        record(claimId, "Commented on it");
    }

    private void tell(ClaimComment comment) {
        new Pieces(Discussion.people(session))
                .mentioned(comment.body)
                .forEach(person -> notices.mention(session, person, comment.claimId, comment.id, viewer));
    }

    /** @return the claim that it is about */
    long change(long id, String text) {
        ClaimComment comment = own(id);
        if (!comment.body.equals(text)) {
            record(comment.claimId, "Changed a comment that was: " + comment.body);
            comment.body = text;
            comment.editedAt = now;
            session.update(comment);
            tell(comment);
        }
        return comment.claimId;
    }

    /** Leaves a mark where it was; the claim that it was about. */
    long remove(long id) {
        ClaimComment comment = own(id);
        record(comment.claimId, "Removed a comment that was: " + comment.body);
        comment.body = "";
        comment.removedAt = now;
        session.update(comment);
        return comment.claimId;
    }

    /**
     * @throws Refusal 404 for one that is not there, 403 for another's, 409 for one that is too old to be changed or
     *     was removed
     */
    private ClaimComment own(long id) {
        ClaimComment comment = session.get(ClaimComment.class, id, LockMode.PESSIMISTIC_WRITE);
        if (comment == null) {
            throw Refusal.notFound("comment");
        }
        if (comment.writtenBy != viewer.id()) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "comment.write-comment.this-comment-is-not-yours",
                    "comment.write-comment.write-one-of-your-own");
        }
        if (comment.removedAt != null || !now.isBefore(comment.writtenAt.plus(CommentLine.CHANGEABLE))) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "comment.write-comment.this-comment-cant-be-changed",
                    "comment.write-comment.comments-can-be-changed-for");
        }
        return comment;
    }

    private void record(long claimId, String summary) {
        audit.record(session, viewer.id(), "claim.comment", "claim", claimId, summary, viewer.address());
    }
}
