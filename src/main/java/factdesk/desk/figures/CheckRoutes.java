package factdesk.desk.figures;

import factdesk.audit.Audit;
import factdesk.claim.CheckForm;
import factdesk.claim.CheckLine;
import factdesk.claim.CheckState;
import factdesk.claim.DecideCheck;
import factdesk.evidence.Beside;
import factdesk.evidence.OfficialForm;
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

/**
 * One piece of arithmetic: looking at it, accepting, correcting or refusing it, putting an official figure beside it.
 */
public final class CheckRoutes {

    private static final String TEMPLATE = "desk/check";

    private final Database database;
    private final Audit audit;
    private final Pages pages;
    private final Forms forms;
    private final Clock clock;
    private final PutOfficial putOfficial;

    public CheckRoutes(Database database, Audit audit, Pages pages, Forms forms, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
        this.putOfficial = new PutOfficial(database, audit, forms, clock);
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/checks/{id}", ctx -> show(ctx, HttpStatus.OK, null, null), Access.DESK);
        routes.post("/desk/checks/{id}", this::correct, Access.EDITING);
        routes.post("/desk/checks/{id}/decision", this::decide, Access.EDITING);
        routes.post("/desk/checks/{id}/official", this::official, Access.EDITING);
        routes.post("/desk/checks/{id}/official/remove", this::removeOfficial, Access.EDITING);
    }

    private void show(Context ctx, HttpStatus status, Sent<CheckForm> form, Sent<OfficialForm> official) {
        long id = id(ctx);
        pages.show(ctx, status, TEMPLATE, database.read(session -> Place.check(session, id, form, official)));
    }

    private static long id(Context ctx) {
        return Ids.of(ctx, "id", "check");
    }

    private void correct(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        CheckForm form = CheckForm.of(fields);
        Errors errors = form.check(forms.check(form, fields));
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, Sent.wrong(form, errors), null);
        } else if (correct(id(ctx), form, Viewer.required(ctx))) {
            ctx.redirect("/desk/checks/" + id(ctx) + "?done=corrected", HttpStatus.SEE_OTHER);
        } else {
            show(ctx, HttpStatus.CONFLICT, Sent.late(form), null);
        }
    }

    /** Whether it was saved; not when somebody else saved since the form was filled. */
    private boolean correct(long id, CheckForm form, Viewer viewer) {
        return database.writeRetrying(session -> {
            Work work = Work.onCheck(session, id, viewer, audit, clock.instant());
            CheckLine before = work.check(id);
            if (form.saysTheSameAs(before)) {
                return true;
            }
            if (form.version() != before.version()) {
                return false;
            }
            new DecideCheck(session, id).correct(form, viewer.id());
            work.done("claim.check", "Corrected \"" + before.says() + "\" to \"" + form.says() + "\"");
            return true;
        });
    }

    /** A decision on what one did not see is none: it carries the version that was on the page. */
    private void decide(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        CheckState decision = fields.choice("to", CheckState.class)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.BAD_REQUEST, "Nothing was decided", "Go back and choose one of the buttons."));
        int version = fields.number("version");
        if (decide(id(ctx), decision, version, Viewer.required(ctx))) {
            ctx.redirect("/desk/checks/" + id(ctx) + "?done=decided", HttpStatus.SEE_OTHER);
        } else {
            throw Refusal.of(HttpStatus.CONFLICT);
        }
    }

    private boolean decide(long id, CheckState decision, int version, Viewer viewer) {
        return database.writeRetrying(session -> {
            Work work = Work.onCheck(session, id, viewer, audit, clock.instant());
            CheckLine before = work.check(id);
            if (before.state() == decision) {
                return true;
            }
            if (before.version() != version) {
                return false;
            }
            new DecideCheck(session, id).decide(decision, viewer.id(), clock.instant());
            work.done("claim.check", decision.label() + ": " + before.says());
            return true;
        });
    }

    private void official(Context ctx) {
        Sent<OfficialForm> refused = putOfficial.put(ctx, Beside.check(id(ctx)));
        if (refused == null) {
            ctx.redirect("/desk/checks/" + id(ctx) + "?done=official#beside", HttpStatus.SEE_OTHER);
        } else {
            show(ctx, PutOfficial.status(refused), null, refused);
        }
    }

    private void removeOfficial(Context ctx) {
        putOfficial.remove(ctx, Beside.check(id(ctx)));
        ctx.redirect("/desk/checks/" + id(ctx) + "?done=removed#beside", HttpStatus.SEE_OTHER);
    }
}
