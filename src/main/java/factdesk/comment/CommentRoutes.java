package factdesk.comment;

import factdesk.audit.Audit;
import factdesk.claim.Claims_;
import factdesk.inbox.Notices;
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
import java.time.Clock;
import org.hibernate.StatelessSession;

/** What the desk says about claims; never shown to the public. */
public final class CommentRoutes {

    private static final String TEMPLATE = "desk/claim-comments";

    private final Database database;
    private final Notices notices;
    private final Audit audit;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    public CommentRoutes(Database database, Notices notices, Audit audit, Forms forms, Pages pages, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.audit = audit;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/claims/{id}/comments", this::list, Access.DESK);
        routes.post("/desk/claims/{id}/comments", this::add, Access.DESK);
        routes.get("/desk/comments/{comment}", this::edit, Access.DESK);
        routes.post("/desk/comments/{comment}", this::change, Access.DESK);
        routes.post("/desk/comments/{comment}/remove", this::remove, Access.DESK);
    }

    private Discussion discussion(long claim, int number) {
        return database.read(session -> {
            new Claims_(session).required(claim);
            return Discussion.page(session, claim, number, clock.instant());
        });
    }

    private void list(Context ctx) {
        pages.show(ctx, TEMPLATE, discussion(Ids.of(ctx, "id", "claim"), Paging.requested(ctx)));
    }

    private void add(Context ctx) {
        long claim = Ids.of(ctx, "id", "claim");
        CommentForm form = CommentForm.of(FormFields.of(ctx));
        Errors errors = forms.check(form, FormFields.of(ctx));
        if (errors.any()) {
            pages.show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    TEMPLATE,
                    discussion(claim, 1).typed(form, 0, errors));
            return;
        }
        database.writing(session -> writing(session, ctx).add(claim, form.comment()));
        answer(ctx, claim, "comment");
    }

    private WriteComment writing(StatelessSession session, Context ctx) {
        return new WriteComment(session, Viewer.required(ctx), notices, audit, clock.instant());
    }

    private CommentLine line(Context ctx) {
        long id = Ids.of(ctx, "comment", "comment");
        return database.read(session -> new CommentQueries_(session).line(id))
                .orElseThrow(() -> Refusal.notFound("comment"));
    }

    private void edit(Context ctx) {
        CommentLine line = line(ctx);
        CommentForm form = new CommentForm(line.body());
        pages.show(ctx, TEMPLATE, discussion(line.claimId(), 1).typed(form, line.id(), Errors.NONE));
    }

    private void change(Context ctx) {
        CommentLine line = line(ctx);
        CommentForm form = CommentForm.of(FormFields.of(ctx));
        Errors errors = forms.check(form, FormFields.of(ctx));
        if (errors.any()) {
            Discussion page = discussion(line.claimId(), 1).typed(form, line.id(), errors);
            pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page);
            return;
        }
        database.writing(session -> writing(session, ctx).change(line.id(), form.comment()));
        answer(ctx, line.claimId(), "comment");
    }

    private void remove(Context ctx) {
        long id = Ids.of(ctx, "comment", "comment");
        long claim = database.write(session -> writing(session, ctx).remove(id));
        answer(ctx, claim, "comment-removed");
    }

    private static void answer(Context ctx, long claim, String notice) {
        ctx.redirect("/desk/claims/" + claim + "?done=" + notice + "#comments", HttpStatus.SEE_OTHER);
    }
}
