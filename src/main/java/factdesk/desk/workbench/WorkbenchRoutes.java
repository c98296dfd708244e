package factdesk.desk.workbench;

import factdesk.article.ArticleText;
import factdesk.article.Articles_;
import factdesk.claim.AddClaim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims_;
import factdesk.claim.merge.Meanwhile;
import factdesk.desk.change.Typed;
import factdesk.desk.draft.Drafts;
import factdesk.desk.draft.KeptDraft;
import factdesk.desk.known.JoinClaims;
import factdesk.desk.triage.WordsForm;
import factdesk.evidence.EvidenceForm;
import factdesk.evidence.EvidenceQueries_;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** An article beside its claims: looking at them, opening one, marking a new one. */
public final class WorkbenchRoutes {

    static final String TEMPLATE = "desk/workbench";

    private final Database database;
    private final AddClaim addClaim;
    private final Pages pages;
    private final Clock clock;

    public WorkbenchRoutes(Database database, AddClaim addClaim, Pages pages, Clock clock) {
        this.database = database;
        this.addClaim = addClaim;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/articles/{id}", this::article, Access.DESK);
        routes.post("/desk/articles/{id}", this::mark, Access.EDITING);
        routes.get("/desk/claims/{id}", this::claim, Access.DESK);
    }

    private void article(Context ctx) {
        long id = Ids.of(ctx, "id", "article");
        int page = Paging.requested(ctx);
        pages.show(
                ctx,
                TEMPLATE,
                database.read(session -> new Workbench(session, Viewer.required(ctx), clock)
                        .article(text(session, id), page, NewClaim.EMPTY)));
    }

    private void mark(Context ctx) {
        long id = Ids.of(ctx, "id", "article");
        ArticleText article = database.read(session -> text(session, id));
        NewClaim marking = NewClaim.of(FormFields.of(ctx)).checked(article.text());
        if (marking.errors().any()) {
            pages.show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    TEMPLATE,
                    database.read(session ->
                            new Workbench(session, Viewer.required(ctx), clock).article(article, 1, marking)));
            return;
        }
        long claimId = addClaim.add(
                article,
                marking.in(article.text()).orElseThrow(),
                Viewer.required(ctx).id());
        ctx.redirect(ClaimRoutes.address(claimId, "marked") + "#m" + claimId, HttpStatus.SEE_OTHER);
    }

    private static ArticleText text(StatelessSession session, long articleId) {
        return new Articles_(session).text(articleId).orElseThrow(() -> Refusal.notFound("article"));
    }

    private void claim(Context ctx) {
        long id = Ids.of(ctx, "id", "claim");
        Optional<Long> known = database.read(session -> JoinClaims.knownOf(session, id));
        if (known.isPresent()) {
            ctx.redirect(ClaimRoutes.address(known.get(), "elsewhere"), HttpStatus.SEE_OTHER);
            return;
        }
        pages.show(ctx, TEMPLATE, database.read(session -> {
            ClaimDetail detail = new Claims_(session).detail(id).orElseThrow(() -> Refusal.notFound("claim"));
            Typed typed = Typed.nothing(detail, source(session, detail, ctx.queryParam("source")));
            Viewer viewer = Viewer.required(ctx);
            List<KeptDraft> drafts = new Drafts(session, viewer.id(), id).all();
            Optional<KeptDraft> draft = drafts.stream()
                    .filter(each -> each.isOfClaim() && !detail.isDismissed() && isAsked(each, ctx))
                    .filter(each -> each.typed(detail, viewer, today()).isPresent())
                    .findFirst();
            Typed shown =
                    draft.flatMap(each -> each.typed(detail, viewer, today())).orElse(typed);
            long filled = draft.map(KeptDraft::id).orElse(0L);
            List<KeptDraft> others =
                    drafts.stream().filter(each -> each.id() != filled).toList();
            Company company = new Company(meanwhile(session, ctx, id), draft.orElse(null), others);
            return new Workbench(session, viewer, clock)
                    .claim(detail, shown, OpenClaim.Moment.WORK, WordsForm.EMPTY, company);
        }));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whether the form is to be filled with this draft: the one that the address names, or else the latest. */
    private static boolean isAsked(KeptDraft draft, Context ctx) {
        String asked = ctx.queryParam("draft");
        boolean opensSource = ctx.queryParam("source") != null;
        return asked == null ? !opensSource : asked.equals(String.valueOf(draft.id()));
    }

    /** What others changed while a save was typed that the address tells of. */
    private static Meanwhile meanwhile(StatelessSession session, Context ctx, long claimId) {
        return Optional.ofNullable(ctx.queryParam("since"))
                .filter(since -> since.matches("[0-9]{1,9}"))
                .map(since -> Meanwhile.since(
                        session,
                        claimId,
                        Integer.parseInt(since),
                        Viewer.required(ctx).id()))
                .orElse(Meanwhile.NOTHING);
    }

    /** The source that the address asks to change, or the form for a new one. */
    private EvidenceForm source(StatelessSession session, ClaimDetail claim, String asked) {
        return new EvidenceQueries_(session)
                .of(claim.id()).stream()
                        .filter(line -> String.valueOf(line.id()).equals(asked))
                        .findFirst()
                        .map(EvidenceForm::of)
                        .orElseGet(() -> EvidenceForm.empty(LocalDate.now(clock)));
    }
}
