package factdesk.comment;

import java.time.Duration;
import java.time.Instant;

/**
 * A comment in a list.
 *
 * @param editedAt null when it stands as it was written
 * @param removedAt null while it stands
 */
public record CommentLine(
        long id,
        long claimId,
        long authorId,
        String author,
        String body,
        Instant writtenAt,
        Instant editedAt,
        Instant removedAt,
        int version) {

    /** So long whoever wrote a comment may change it: later ones may answer it already. */
    public static final Duration CHANGEABLE = Duration.ofHours(1);

    public boolean removed() {
        return removedAt != null;
    }

    public boolean edited() {
        return editedAt != null && !removed();
    }

    /** Whether somebody may change or remove it now. */
    public boolean mayBeChanged(long personId, Instant now) {
        return personId == authorId && !removed() && now.isBefore(writtenAt.plus(CHANGEABLE));
    }
}
