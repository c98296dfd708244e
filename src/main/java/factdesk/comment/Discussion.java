package factdesk.comment;

import factdesk.account.Colleague;
import factdesk.account.People_;
import factdesk.web.Errors;
import factdesk.web.Paging;
import jakarta.data.Limit;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * What the desk says about a claim.
 *
 * @param comments the newest first
 * @param form a comment that is being written or changed
 * @param changing the comment to change; 0 for a new one
 * @param people those who can be mentioned
 * @param now the time of the page
 */
public record Discussion(
        long claimId,
        Paging<CommentLine> comments,
        CommentForm form,
        long changing,
        List<Colleague> people,
        Instant now,
        Errors errors) {

    private static final int LATEST = 5;
    private static final int MOST_PEOPLE = 200;

    public Discussion {
        people = List.copyOf(people);
    }

    /** The newest few, for the workbench. */
    public static Discussion latest(StatelessSession session, long claimId, Instant now) {
        return of(session, claimId, 1, Limit.of(LATEST), now);
    }

    static Discussion page(StatelessSession session, long claimId, int number, Instant now) {
        return of(session, claimId, number, new Limit(Paging.SIZE, Paging.offset(number) + 1L), now);
    }

    private static Discussion of(StatelessSession session, long claimId, int number, Limit limit, Instant now) {
        CommentQueries queries = new CommentQueries_(session);
        return new Discussion(
                claimId,
                new Paging<>(queries.of(claimId, limit), number, queries.count(claimId)),
                CommentForm.EMPTY,
                0,
                people(session),
                now,
                Errors.NONE);
    }

    static List<Colleague> people(StatelessSession session) {
        return new People_(session).colleagues(Limit.of(MOST_PEOPLE));
    }

    Discussion typed(CommentForm typed, long comment, Errors found) {
        return new Discussion(claimId, comments, typed, comment, people, now, found);
    }

    /** A comment's text, cut into what it is made of. */
    public List<Piece> pieces(CommentLine line) {
        return new Pieces(people).of(line.body());
    }

    /** Whether there are more than are shown. */
    public boolean hasMore() {
        return comments.total() > comments.items().size();
    }

    /** Where the form is sent. */
    public String action() {
        return changing == 0 ? "/desk/claims/" + claimId + "/comments" : "/desk/comments/" + changing;
    }
}
