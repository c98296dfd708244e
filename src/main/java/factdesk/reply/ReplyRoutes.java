package factdesk.reply;

import factdesk.audit.Audit;
import factdesk.claim.Claims_;
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
import java.time.Clock;
import java.time.Instant;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The log of who was asked for a reply to a claim. */
public final class ReplyRoutes {

    private static final String TEMPLATE = "desk/claim-replies";

    private final Database database;
    private final Audit audit;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    public ReplyRoutes(Database database, Audit audit, Forms forms, Pages pages, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/claims/{id}/replies", this::show, Access.DESK);
        routes.post("/desk/claims/{id}/replies", this::save, Access.DESK);
        routes.post("/desk/claims/{id}/replies/{reply}/remove", this::remove, Access.DESK);
    }

    private static long claimId(Context ctx) {
        return Ids.of(ctx, "id", "claim");
    }

    private ClaimReplies saved(Context ctx) {
        long id = claimId(ctx);
        return database.read(session -> {
            new Claims_(session).required(id);
            return ClaimReplies.of(session, id, clock.instant());
        });
    }

    private void show(Context ctx) {
        pages.show(ctx, TEMPLATE, saved(ctx).changing(ctx.queryParam("reply")));
    }

    private void save(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        Instant now = clock.instant();
        ReplyForm form = ReplyForm.of(fields, now);
        Errors errors = form.check(now, forms.check(form, fields));
        if (errors.any()) {
            pages.show(
                    ctx, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, saved(ctx).typed(form, errors));
            return;
        }
        database.writing(session -> {
            new Claims_(session).required(claimId(ctx));
            if (form.id() == 0) {
                add(session, ctx, form, now);
            } else {
                change(session, ctx, form, now);
            }
        });
        answer(ctx, "reply");
    }

    private void add(StatelessSession session, Context ctx, ReplyForm form, Instant now) {
        ReplySought entry = new ReplySought(claimId(ctx));
        form.into(entry, Viewer.required(ctx).id(), now);
        session.insert(entry);
        record(session, ctx, "Noted that " + form.asked() + " was asked for a reply");
    }

    /** @throws Refusal 409 when somebody else changed the entry since the form was filled */
    private void change(StatelessSession session, Context ctx, ReplyForm form, Instant now) {
        ReplySought entry = locked(session, ctx, form.id());
        if (entry.version != form.version()) {
            throw Refusal.of(HttpStatus.CONFLICT);
        }
        form.into(entry, Viewer.required(ctx).id(), now);
        session.update(entry);
        String what = form.answer().isEmpty() ? "that " + form.asked() + " was asked" : "the answer of " + form.asked();
        record(session, ctx, "Changed what is noted of a reply: " + what);
    }

    /** @throws Refusal 404 when the entry is not there, or is another claim's */
    private static ReplySought locked(StatelessSession session, Context ctx, long id) {
        ReplySought entry = session.get(ReplySought.class, id, LockMode.PESSIMISTIC_WRITE);
        if (entry == null || entry.claimId != claimId(ctx)) {
            throw Refusal.notFound("entry");
        }
        return entry;
    }

    private void remove(Context ctx) {
        long id = Ids.of(ctx, "reply", "entry");
        database.writing(session -> {
            ReplySought entry = locked(session, ctx, id);
            session.delete(entry);
            record(session, ctx, "Removed the note that " + entry.asked + " was asked for a reply");
        });
        answer(ctx, "reply-removed");
    }

    private void record(StatelessSession session, Context ctx, String summary) {
        Viewer viewer = Viewer.required(ctx);
        audit.record(session, viewer.id(), "claim.reply", "claim", claimId(ctx), summary, viewer.address());
    }

    private static void answer(Context ctx, String notice) {
        ctx.redirect("/desk/claims/" + claimId(ctx) + "?done=" + notice + "#replies", HttpStatus.SEE_OTHER);
    }
}
