package factdesk.desk.workbench;

import factdesk.account.People_;
import factdesk.article.ArticleText;
import factdesk.article.Articles_;
import factdesk.attribution.ArticleAttributions;
import factdesk.attribution.AttributionLine;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims;
import factdesk.claim.Claims_;
import factdesk.claim.WorkState;
import factdesk.claim.words.SplitPlace;
import factdesk.desk.change.Typed;
import factdesk.desk.known.KnownPanel;
import factdesk.desk.triage.WordsForm;
import factdesk.desk.undo.ClaimDeeds_;
import factdesk.evidence.EvidenceQueries_;
import factdesk.evidence.OfficialQueries_;
import factdesk.extract.text.LanguageReader;
import factdesk.review.PublicationState;
import factdesk.review.PublishingQueries_;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.List;
import org.hibernate.StatelessSession;

/** Gathers what the workbench shows, within a transaction; the number of questions does not grow with the article. */
final class Workbench {

    private static final LanguageReader LANGUAGES = LanguageReader.load();
    private static final int SUGGESTED_SPEAKERS = 200;
    private static final int OFFERED_PEOPLE = 200;

    private final StatelessSession session;
    private final Viewer viewer;
    private final Clock clock;
    private final Claims claims;
    private final DeskQueries queries;

    Workbench(StatelessSession session, Viewer viewer, Clock clock) {
        this.session = session;
        this.viewer = viewer;
        this.clock = clock;
        this.claims = new Claims_(session);
        this.queries = new DeskQueries_(session);
    }

    /** An article without an open claim. */
    WorkbenchPage article(ArticleText article, int page, NewClaim marking) {
        return page(article, ArticleAttributions.of(session, article.versionId()), page, null, marking);
    }

    /** An article with one of its claims open, in nobody else's company. */
    WorkbenchPage claim(ClaimDetail detail, Typed typed, OpenClaim.Moment moment, WordsForm words) {
        return claim(detail, typed, moment, words, Company.NONE);
    }

    /** An article with one of its claims open. */
    WorkbenchPage claim(ClaimDetail detail, Typed typed, OpenClaim.Moment moment, WordsForm words, Company company) {
        ArticleText article =
                new Articles_(session).inVersion(detail.versionId()).orElseThrow(() -> Refusal.notFound("article"));
        long before = queries.claimsBefore(article.versionId(), detail.startAt(), detail.id());
        ArticleAttributions said = ArticleAttributions.of(session, article.versionId());
        Division division = new Division(
                detail.id(), words, SplitPlace.in(article.text(), detail.span()), claims.merged(detail.id()));
        OpenClaim open = open(detail, typed, moment, said, division, company, before + 1);
        return page(article, said, (int) (before / Paging.SIZE) + 1, open, NewClaim.EMPTY);
    }

    private WorkbenchPage page(
            ArticleText article, ArticleAttributions said, int number, OpenClaim open, NewClaim marking) {
        long chosen = open == null ? 0 : open.detail().id();
        Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
        return new WorkbenchPage(
                article,
                MarkedText.paragraphs(article.text(), claims.marks(article.versionId()), chosen, parts(article, open)),
                said,
                LANGUAGES.read(article.text()),
                new Paging<>(claims.cards(article.versionId(), limit), number, queries.claimsIn(article.versionId())),
                open,
                marking,
                new ClaimDeeds_(session).last(viewer.id(), article.id()).orElse(null),
                open == null ? List.of() : claims.speakersIn(article.versionId(), Limit.of(SUGGESTED_SPEAKERS)));
    }

    /** The innermost attribution of the open claim near its words, those around it further away. */
    private static MarkedParts parts(ArticleText article, OpenClaim open) {
        if (open == null || open.chain().isEmpty()) {
            return MarkedParts.NONE;
        }
        List<AttributionLine> chain = open.chain();
        int last = chain.size() - 1;
        return new MarkedParts(article.text().length(), chain.subList(last, last + 1), chain.subList(0, last));
    }

    private OpenClaim open(
            ClaimDetail detail,
            Typed typed,
            OpenClaim.Moment moment,
            ArticleAttributions said,
            Division division,
            Company company,
            long place) {
        Limit one = Limit.of(1);
        PublicationState publication =
                new PublishingQueries_(session).state(detail.id()).orElse(null);
        return new OpenClaim(
                detail,
                typed,
                moment,
                queries.personName(detail.changedBy()),
                said.chain(detail.attributionId()),
                claims.figures(detail.occurrenceId()),
                claims.checks(detail.occurrenceId()),
                new OfficialQueries_(session).of(detail.occurrenceId()),
                new EvidenceQueries_(session).of(detail.id()),
                Looked.of(session, detail.id()),
                publication,
                new Assignment(claims.assignee(detail.id()), new People_(session).colleagues(Limit.of(OFFERED_PEOPLE))),
                division,
                Around.of(session, detail.id(), clock),
                company,
                KnownPanel.of(session, detail, publication != null),
                place,
                first(queries.previous(detail.versionId(), detail.startAt(), detail.id(), WorkState.DISMISSED, one)),
                first(queries.next(detail.versionId(), detail.startAt(), detail.id(), WorkState.DISMISSED, one)));
    }

    private static long first(List<Long> ids) {
        return ids.isEmpty() ? 0 : ids.get(0);
    }
}
