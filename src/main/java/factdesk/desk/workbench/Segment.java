package factdesk.desk.workbench;

import factdesk.claim.WorkState;
import java.util.List;

/**
 * A piece of an article's paragraph.
 *
 * @param words the piece
 * @param start where it starts in the article
 * @param claimId the claim that a click on it opens; 0 for none
 * @param state how far the desk is with that claim; null for none
 * @param chosen whether it belongs to the claim that is open
 * @param begins the claims that start here
 * @param parts what it is in the open claim's attributions
 */
public record Segment(
        String words, int start, long claimId, WorkState state, boolean chosen, List<Long> begins, PieceParts parts) {

    public Segment {
        begins = List.copyOf(begins);
    }

    public boolean isMarked() {
        return claimId != 0;
    }

    /** The style sheets' names for it. */
    public String style() {
        return state.key() + (chosen ? " chosen" : "");
    }
}
