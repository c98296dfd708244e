package factdesk.site;

import factdesk.review.PublishedClaim;
import factdesk.review.PublishedClaimJson;
import factdesk.review.correction.CorrectionLine;
import factdesk.review.correction.Corrections_;
import factdesk.site.history.HistoryPage;
import factdesk.site.history.RevisionEntry;
import factdesk.store.Database;
import factdesk.topic.TopicLine;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import factdesk.web.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the public reads: the front page, the list of claims, and each claim. */
public final class SiteRoutes {

    private static final int LATEST = 10;
    private static final int SHOWN_CORRECTIONS = 5;
    private static final int OFFERED_TOPICS = 200;

    private final Database database;
    private final Pages pages;
    private final Supplier<Site> site;

    public SiteRoutes(Database database, Pages pages, Supplier<Site> site) {
        this.database = database;
        this.pages = pages;
        this.site = site;
    }

    public void register(RoutesConfig routes) {
        routes.get("/", this::front, Access.EVERYONE);
        routes.get("/claims", this::list, Access.EVERYONE);
        routes.get("/claims/{address}", this::claim, Access.EVERYONE);
        routes.get("/claims/{address}/history", this::history, Access.EVERYONE);
    }

    private void front(Context ctx) {
        FrontPage page = database.read(session -> new FrontPage(
                new PublishedClaims(session).lines(ClaimFilter.ALL, 0, LATEST),
                VerdictCount.all(new PublicClaims_(session).perVerdict())));
        pages.publish(ctx, "site/front", page, null);
    }

    private void list(Context ctx) {
        ClaimFilter filter = ClaimFilter.of(ctx);
        Errors errors = filter.errors();
        if (errors.any()) {
            ClaimsPage nothing = new ClaimsPage(filter, errors, new Paging<>(List.of(), 1, 0), topics());
            pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "site/claims", nothing);
            return;
        }
        Paging<ClaimLine> list = page(filter, Paging.requested(ctx));
        pages.publish(ctx, "site/claims", new ClaimsPage(filter, errors, list, topics()), null);
    }

    private List<TopicLine> topics() {
        return database.read(session -> new PublicClaims_(session).topics(Limit.of(OFFERED_TOPICS)));
    }

    /** @throws Refusal 404 beyond the last page */
    private Paging<ClaimLine> page(ClaimFilter filter, int number) {
        Paging<ClaimLine> page = database.read(session -> {
            PublishedClaims claims = new PublishedClaims(session);
            return new Paging<>(claims.lines(filter, Paging.offset(number), Paging.SIZE), number, claims.count(filter));
        });
        if (number > page.pages()) {
            throw Refusal.notFound("page of this list");
        }
        return page;
    }

    private void claim(Context ctx) {
        PublicRevision revision = asked(ctx);
        String path = revision.address().path();
        if (revision.isWithdrawn()) {
            showWithdrawn(ctx, revision);
        } else if (!path.equals(ctx.path())) {
            redirect(ctx, path);
        } else {
            pages.publish(ctx, "site/claim", page(revision), revision.publishedAt());
        }
    }

    private void history(Context ctx) {
        PublicRevision revision = asked(ctx);
        String path = revision.address().historyPath();
        if (revision.isWithdrawn()) {
            showWithdrawn(ctx, revision);
        } else if (!path.equals(ctx.path())) {
            redirect(ctx, path);
        } else {
            pages.publish(
                    ctx, "site/history", historyPage(revision, Paging.requested(ctx), path), revision.publishedAt());
        }
    }

    private PublicRevision asked(Context ctx) {
        ClaimAddress asked = ClaimAddress.parse(ctx.pathParam("address")).orElseThrow(() -> Refusal.notFound("claim"));
        return database.read(session -> new PublicClaims_(session).revision(asked.id()))
                .orElseThrow(() -> Refusal.notFound("claim"));
    }

    private static void redirect(Context ctx, String path) {
        // A redirect that browsers kept for good would turn in circles once a headline is changed back.
        ctx.header(Header.CACHE_CONTROL, "no-cache").redirect(path, HttpStatus.MOVED_PERMANENTLY);
    }

    /** @throws Refusal 404 beyond the last page */
    private HistoryPage historyPage(PublicRevision revision, int number, String path) {
        Paging<RevisionEntry> revisions =
                database.read(session -> HistoryPage.revisions(session, revision.claimId(), revision.number(), number));
        if (number > revisions.pages()) {
            throw Refusal.notFound("page of this list");
        }
        return new HistoryPage(revision.headline(), revision.address().path(), path, revisions);
    }

    private ClaimPage page(PublicRevision revision) {
        List<CorrectionLine> corrections =
                database.read(session -> new Corrections_(session).of(revision.claimId(), Limit.of(SHOWN_CORRECTIONS)));
        PublishedClaim claim = PublishedClaimJson.read(revision.content());
        return new ClaimPage(
                claim,
                revision.address(),
                revision.summary(),
                revision.number(),
                corrections,
                revision.firstPublishedAt(),
                revision.publishedAt(),
                ClaimReview.of(
                        claim, revision.address(), revision.firstPublishedAt(), revision.publishedAt(), site.get()),
                archives(claim));
    }

    /** The public reads revisions, but where a source can still be read is no word of ours: it is told as it is now. */
    private Map<String, String> archives(PublishedClaim claim) {
        List<String> urls =
                claim.sources().stream().map(PublishedClaim.Citation::url).toList();
        return urls.isEmpty()
                ? Map.of()
                : database.read(session -> new PublicClaims_(session)
                        .archives(urls).stream()
                                .collect(Collectors.toMap(ArchivedCopy::url, ArchivedCopy::archiveUrl)));
    }

    /** Not to be kept either: what was withdrawn may come back, corrected. */
    private void showWithdrawn(Context ctx, PublicRevision revision) {
        ctx.header(Header.CACHE_CONTROL, "no-cache");
        pages.show(
                ctx,
                HttpStatus.GONE,
                "site/withdrawn",
                new WithdrawnPage(revision.headline(), revision.withdrawnAt(), revision.withdrawnReason()));
    }
}
