package factdesk.desk.versions;

import factdesk.article.ArticleForm;
import factdesk.article.ArticleText;
import factdesk.article.Articles_;
import factdesk.claim.DecideOnGone;
import factdesk.claim.RenewArticle;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Articles whose text changed: taking in the newer text, and deciding on claims whose words it does not have. */
public final class VersionRoutes {

    private final Database database;
    private final RenewArticle renewArticle;
    private final DecideOnGone decideOnGone;
    private final Pages pages;

    public VersionRoutes(Database database, RenewArticle renewArticle, DecideOnGone decideOnGone, Pages pages) {
        this.database = database;
        this.renewArticle = renewArticle;
        this.decideOnGone = decideOnGone;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/articles/{id}/versions", this::list, Access.DESK);
        routes.get("/desk/articles/{id}/versions/new", this::form, Access.EDITING);
        routes.post("/desk/articles/{id}/versions/new", this::renew, Access.EDITING);
        routes.get("/desk/articles/{id}/versions/{number}", this::read, Access.DESK);
        routes.post("/desk/articles/{id}/versions/gone/{occurrence}/move", this::move, Access.EDITING);
        routes.post("/desk/articles/{id}/versions/gone/{occurrence}/keep", this::keep, Access.EDITING);
    }

    private void list(Context ctx) {
        long id = articleId(ctx);
        int number = Paging.requested(ctx);
        pages.show(
                ctx,
                "desk/versions",
                database.read(session -> new Versions(session).page(id, number, Versions.Typed.NOTHING)));
    }

    private void form(Context ctx) {
        pages.show(ctx, "desk/new-version", new NewVersionPage(article(articleId(ctx)), "", Errors.NONE));
    }

    private void renew(Context ctx) {
        long id = articleId(ctx);
        ArticleText article = article(id);
        FormFields fields = FormFields.of(ctx);
        String text = ArticleForm.of(fields).text();
        Errors errors = ArticleForm.of(fields).checkText(Forms.unreadable(fields));
        if (!errors.any()) {
            RenewArticle.Outcome outcome = renewArticle.renew(
                    id,
                    text,
                    ArticleForm.of(article).origin(),
                    Viewer.required(ctx).id());
            errors = problem(outcome);
        }
        if (errors.any()) {
            pages.show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "desk/new-version",
                    new NewVersionPage(article, text, errors));
        } else {
            ctx.redirect("/desk/articles/" + id + "/versions?done=renewed", HttpStatus.SEE_OTHER);
        }
    }

    private static Errors problem(RenewArticle.Outcome outcome) {
        return switch (outcome) {
            case RENEWED -> Errors.NONE;
            case KNOWN ->
                Errors.NONE.and(
                        "text", "The article has this text already, now or in an earlier version: see its versions.");
            case ELSEWHERE ->
                Errors.NONE.and(
                        "text",
                        "Another article at this desk has just this text. Look for it in the list of articles.");
        };
    }

    private void read(Context ctx) {
        long id = articleId(ctx);
        int number = (int) Math.min(Integer.MAX_VALUE, Ids.of(ctx, "number", "version"));
        ArticleText text = database.read(session -> new Articles_(session).numbered(id, number))
                .orElseThrow(() -> Refusal.notFound("version"));
        pages.show(ctx, "desk/old-version", new OldVersionPage(text, number));
    }

    private void move(Context ctx) {
        long id = articleId(ctx);
        long occurrence = Ids.of(ctx, "occurrence", "claim");
        FormFields fields = FormFields.of(ctx);
        String quote = fields.get("quote").strip();
        long person = Viewer.required(ctx).id();
        Optional<Long> moved = quote.isEmpty() ? Optional.empty() : decideOnGone.move(id, occurrence, quote, person);
        if (moved.isEmpty()) {
            Errors errors = Forms.unreadable(fields)
                    .and(
                            "quote",
                            "The article does not have these words. Copy them from its text as they stand there.");
            pages.show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "desk/versions",
                    database.read(session ->
                            new Versions(session).page(id, 1, new Versions.Typed(occurrence, quote, errors))));
            return;
        }
        decided(ctx, id, "moved");
    }

    private void keep(Context ctx) {
        long id = articleId(ctx);
        decideOnGone.keep(
                id, Ids.of(ctx, "occurrence", "claim"), Viewer.required(ctx).id());
        decided(ctx, id, "kept");
    }

    /** What was held back for the claim that is decided on now, comes in if it is another. */
    private void decided(Context ctx, long id, String notice) {
        renewArticle.adopt(
                id, ArticleForm.of(article(id)).origin(), Viewer.required(ctx).id());
        ctx.redirect("/desk/articles/" + id + "/versions?done=" + notice + "#gone", HttpStatus.SEE_OTHER);
    }

    private ArticleText article(long id) {
        return database.read(session -> new Articles_(session).text(id)).orElseThrow(() -> Refusal.notFound("article"));
    }

    private static long articleId(Context ctx) {
        return Ids.of(ctx, "id", "article");
    }
}
