package factdesk.desk;

import factdesk.article.ArticleText;
import factdesk.claim.CardLine;
import factdesk.web.Errors;
import factdesk.web.Paging;
import java.util.List;

/**
 * An article beside its claims.
 *
 * @param paragraphs the article's text, each paragraph cut into pieces
 * @param claims the claims beside it, in reading order
 * @param open the claim that is open; null when none is
 * @param newQuote the words typed for a new claim
 * @param errors what is wrong with these
 */
public record WorkbenchPage(
        ArticleText article,
        List<List<Segment>> paragraphs,
        Paging<CardLine> claims,
        OpenClaim open,
        String newQuote,
        Errors errors,
        List<String> speakers) {

    /** Whether a claim is the open one. */
    public boolean isOpen(long claimId) {
        return open != null && open.detail().id() == claimId;
    }
}
