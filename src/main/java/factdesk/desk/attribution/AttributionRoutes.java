package factdesk.desk.attribution;

import factdesk.article.ArticleText;
import factdesk.article.Articles_;
import factdesk.attribution.ArticleAttributions;
import factdesk.attribution.AttributionLine;
import factdesk.attribution.Home;
import factdesk.audit.Audit;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims_;
import factdesk.desk.workbench.MarkedParts;
import factdesk.desk.workbench.MarkedText;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.List;
import org.hibernate.StatelessSession;

/** Correcting who said what: one attribution at a time, beside its article. */
public final class AttributionRoutes {

    private static final String TEMPLATE = "desk/correct-attribution";
    private static final int SUGGESTED_SPEAKERS = 200;

    private final Database database;
    private final ChangeAttributions change;
    private final Forms forms;
    private final Pages pages;

    public AttributionRoutes(Database database, Audit audit, Forms forms, Pages pages, Clock clock) {
        this.database = database;
        this.change = new ChangeAttributions(database, audit, clock);
        this.forms = forms;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/attributions/{id}", this::form, Access.EDITING);
        routes.post("/desk/attributions/{id}", this::correct, Access.EDITING);
        routes.post("/desk/attributions/{id}/refuse", this::refuse, Access.EDITING);
        routes.post("/desk/attributions/{id}/unlink", this::unlink, Access.EDITING);
        routes.get("/desk/claims/{id}/attributions/new", this::newForm, Access.EDITING);
        routes.post("/desk/claims/{id}/attributions/new", this::add, Access.EDITING);
    }

    private void form(Context ctx) {
        long id = Ids.of(ctx, "id", "attribution");
        String asked = ctx.queryParam("claim");
        long claim = asked == null || !asked.matches("[0-9]{1,18}") ? 0 : Long.parseLong(asked);
        pages.show(ctx, TEMPLATE, database.read(session -> {
            Opened opened = Opened.of(session, id, claim);
            AttributionForm form = AttributionForm.of(opened.line, opened.article.text());
            return opened.page(session, form, 0, false, Errors.NONE);
        }));
    }

    private void newForm(Context ctx) {
        long claim = Ids.of(ctx, "id", "claim");
        pages.show(ctx, TEMPLATE, database.read(session -> {
            Opened opened = Opened.with(session, claim);
            ClaimDetail detail = opened.claim;
            // In a chain of nobody yet, the claim itself is what is said.
            String content = opened.chain().isEmpty() ? detail.quote() : "";
            AttributionForm form = AttributionForm.empty(content, detail.startAt(), detail.version());
            return opened.page(session, form, 0, false, Errors.NONE);
        }));
    }

    private void correct(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        AttributionForm form = AttributionForm.of(fields);
        long id = Ids.of(ctx, "id", "attribution");
        answer(ctx, id, form, change.correct(id, form, forms.check(form, fields), Viewer.required(ctx)), "corrected");
    }

    private void refuse(Context ctx) {
        AttributionForm form = AttributionForm.of(FormFields.of(ctx));
        long id = Ids.of(ctx, "id", "attribution");
        answer(ctx, id, form, change.refuse(id, form.version(), Viewer.required(ctx)), "refused");
    }

    private void unlink(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        AttributionForm form = AttributionForm.of(fields);
        long id = Ids.of(ctx, "id", "attribution");
        answer(ctx, id, form, change.unlink(id, form.version(), fields.id("claim"), Viewer.required(ctx)), "corrected");
    }

    private void answer(Context ctx, long id, AttributionForm form, AttributionChange done, String notice) {
        long claim = FormFields.of(ctx).id("claim");
        if (done.kind() == AttributionChange.Kind.SAVED) {
            ctx.redirect(database.read(session -> back(session, id, claim, notice)), HttpStatus.SEE_OTHER);
            return;
        }
        boolean stale = done.kind() == AttributionChange.Kind.STALE;
        AttributionForm shown = stale ? form.onTopOf(done.saved().version()) : form;
        pages.show(
                ctx,
                stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                TEMPLATE,
                database.read(session -> Opened.of(session, id, claim).page(session, shown, 0, stale, done.errors())));
    }

    /** To the claim that it was opened from, or to the article. */
    private static String back(StatelessSession session, long id, long claim, String notice) {
        if (claim != 0) {
            return "/desk/claims/" + claim + "?done=" + notice + "#said";
        }
        long version =
                ArticleAttributions.home(session, id).map(Home::versionId).orElseThrow();
        return "/desk/articles/" + new Articles_(session).ofVersion(version) + "/attributions?done=" + notice;
    }

    private void add(Context ctx) {
        long id = Ids.of(ctx, "id", "claim");
        FormFields fields = FormFields.of(ctx);
        AttributionForm form = AttributionForm.of(fields);
        int place = fields.number("place");
        Opened before = database.read(session -> Opened.with(session, id));
        AttributionChange done = change.add(before.claim, place, form, forms.check(form, fields), Viewer.required(ctx));
        if (done.kind() == AttributionChange.Kind.SAVED) {
            ctx.redirect("/desk/claims/" + id + "?done=corrected#said", HttpStatus.SEE_OTHER);
            return;
        }
        boolean stale = done.kind() == AttributionChange.Kind.STALE;
        pages.show(
                ctx,
                stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
                TEMPLATE,
                database.read(session -> {
                    Opened now = Opened.with(session, id);
                    AttributionForm shown = stale ? form.onTopOf(now.claim.version()) : form;
                    return now.page(session, shown, place, stale, done.errors());
                }));
    }

    /** What an attribution's page is made from; claim and line are null where there is none. */
    private record Opened(ArticleText article, ArticleAttributions said, ClaimDetail claim, AttributionLine line) {

        static Opened of(StatelessSession session, long id, long claimId) {
            Home home = ArticleAttributions.home(session, id)
                    .filter(found -> !found.isRefused())
                    .orElseThrow(() -> Refusal.notFound("attribution"));
            ArticleAttributions said = ArticleAttributions.of(session, home.versionId());
            ClaimDetail claim = new Claims_(session)
                    .detail(claimId)
                    .filter(found -> found.versionId() == home.versionId())
                    .orElse(null);
            return new Opened(
                    article(session, new Articles_(session).ofVersion(home.versionId())),
                    said,
                    claim,
                    said.with(id).orElseThrow());
        }

        static Opened with(StatelessSession session, long claimId) {
            ClaimDetail claim = new Claims_(session).detail(claimId).orElseThrow(() -> Refusal.notFound("claim"));
            return new Opened(
                    article(session, claim.articleId()),
                    ArticleAttributions.of(session, claim.versionId()),
                    claim,
                    null);
        }

        private static ArticleText article(StatelessSession session, long id) {
            return new Articles_(session).text(id).orElseThrow(() -> Refusal.notFound("article"));
        }

        List<AttributionLine> chain() {
            return said.chain(claim == null ? Long.valueOf(line.id()) : claim.attributionId());
        }

        AttributionPage page(StatelessSession session, AttributionForm form, int place, boolean stale, Errors errors) {
            List<AttributionLine> near = line == null ? List.of() : List.of(line);
            List<AttributionLine> far =
                    chain().stream().filter(link -> !near.contains(link)).toList();
            Claims_ claims = new Claims_(session);
            return new AttributionPage(
                    article,
                    MarkedText.paragraphs(
                            article.text(),
                            claims.marks(article.versionId()),
                            claim == null ? 0 : claim.id(),
                            new MarkedParts(article.text().length(), near, far)),
                    claim,
                    chain(),
                    line,
                    form,
                    place,
                    stale,
                    errors,
                    claims.speakersIn(article.versionId(), Limit.of(SUGGESTED_SPEAKERS)));
        }
    }
}
