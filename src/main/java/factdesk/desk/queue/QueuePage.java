package factdesk.desk.queue;

import factdesk.article.ArticleLine;
import factdesk.claim.ClaimKind;
import factdesk.claim.ClaimLine;
import factdesk.claim.WorkState;
import factdesk.web.Paging;
import java.util.Arrays;
import java.util.List;

/**
 * The queue.
 *
 * @param articles those that the filter offers, the newest first
 */
public record QueuePage(QueueFilter filter, Paging<ClaimLine> claims, List<ArticleLine> articles) {

    public List<WorkState> states() {
        return Arrays.asList(WorkState.values());
    }

    public List<ClaimKind> kinds() {
        return Arrays.asList(ClaimKind.values());
    }
}
