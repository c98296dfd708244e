package factdesk.desk;

import factdesk.article.ArticleText;
import factdesk.article.Articles_;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims;
import factdesk.claim.Claims_;
import factdesk.evidence.EvidenceLine;
import factdesk.evidence.EvidenceQueries_;
import factdesk.review.Checklist;
import factdesk.review.PublishingQueries_;
import factdesk.web.Errors;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import jakarta.data.Limit;
import java.util.List;
import org.hibernate.StatelessSession;

/** Gathers what the workbench shows, within a transaction. */
final class Workbench {

    private static final int SUGGESTED_SPEAKERS = 500;

    private final StatelessSession session;
    private final Claims claims;
    private final DeskQueries queries;

    Workbench(StatelessSession session) {
        this.session = session;
        this.claims = new Claims_(session);
        this.queries = new DeskQueries_(session);
    }

    /** An article without an open claim. */
    WorkbenchPage article(long articleId, int page, String newQuote, Errors errors) {
        return page(text(articleId), page, null, newQuote, errors);
    }

    /** An article with one of its claims open. */
    WorkbenchPage claim(ClaimDetail detail, Typed typed, boolean stale, boolean refused) {
        ArticleText article = text(detail.articleId());
        long before = queries.claimsBefore(article.versionId(), detail.startAt(), detail.id());
        OpenClaim open = open(detail, typed, stale, refused);
        return page(article, (int) (before / Paging.SIZE) + 1, open, "", Errors.NONE);
    }

    private ArticleText text(long articleId) {
        return new Articles_(session).text(articleId).orElseThrow(() -> Refusal.notFound("article"));
    }

    private WorkbenchPage page(ArticleText article, int number, OpenClaim open, String newQuote, Errors errors) {
        long chosen = open == null ? 0 : open.detail().id();
        Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
        return new WorkbenchPage(
                article,
                MarkedText.paragraphs(article.text(), claims.marks(article.versionId()), chosen),
                new Paging<>(claims.cards(article.versionId(), limit), number, queries.claimsIn(article.versionId())),
                open,
                newQuote,
                errors,
                open == null ? List.of() : claims.speakerNames(Limit.of(SUGGESTED_SPEAKERS)));
    }

    private OpenClaim open(ClaimDetail detail, Typed typed, boolean stale, boolean refused) {
        List<EvidenceLine> evidence = new EvidenceQueries_(session).of(detail.id());
        return new OpenClaim(
                detail,
                typed.claim(),
                typed.source(),
                typed.dismissal(),
                typed.errors(),
                claims.steps(detail.occurrenceId()),
                claims.figures(detail.occurrenceId()),
                claims.checks(detail.occurrenceId()),
                evidence,
                Checklist.of(detail, evidence.size()),
                new PublishingQueries_(session).state(detail.id()).orElse(null),
                stale ? queries.personName(detail.changedBy()) : null,
                refused);
    }
}
