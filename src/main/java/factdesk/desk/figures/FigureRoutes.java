package factdesk.desk.figures;

import factdesk.audit.Audit;
import factdesk.claim.CorrectFigure;
import factdesk.claim.FigureForm;
import factdesk.claim.FigureLine;
import factdesk.evidence.Beside;
import factdesk.evidence.OfficialForm;
import factdesk.extract.check.Checks;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;

/** One figure of a claim: looking at it, correcting how it was read, putting an official one beside it. */
public final class FigureRoutes {

    private static final String TEMPLATE = "desk/figure";

    private final Database database;
    private final Checks checks;
    private final Audit audit;
    private final Pages pages;
    private final Forms forms;
    private final Clock clock;
    private final PutOfficial putOfficial;

    public FigureRoutes(Database database, Checks checks, Audit audit, Pages pages, Forms forms, Clock clock) {
        this.database = database;
        this.checks = checks;
        this.audit = audit;
        this.pages = pages;
        this.forms = forms;
        this.clock = clock;
        this.putOfficial = new PutOfficial(database, audit, forms, clock);
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/figures/{id}", ctx -> show(ctx, HttpStatus.OK, null, null), Access.DESK);
        routes.post("/desk/figures/{id}", this::correct, Access.EDITING);
        routes.post("/desk/figures/{id}/official", this::official, Access.EDITING);
        routes.post("/desk/figures/{id}/official/remove", this::removeOfficial, Access.EDITING);
    }

    private void show(Context ctx, HttpStatus status, Sent<FigureForm> form, Sent<OfficialForm> official) {
        long id = id(ctx);
        pages.show(ctx, status, TEMPLATE, database.read(session -> Place.figure(session, id, form, official)));
    }

    private static long id(Context ctx) {
        return Ids.of(ctx, "id", "figure");
    }

    private void correct(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        FigureForm form = FigureForm.of(fields);
        Errors errors = form.check(forms.check(form, fields));
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, Sent.wrong(form, errors), null);
        } else if (correct(id(ctx), form, Viewer.required(ctx))) {
            ctx.redirect("/desk/figures/" + id(ctx) + "?done=corrected", HttpStatus.SEE_OTHER);
        } else {
            show(ctx, HttpStatus.CONFLICT, Sent.late(form), null);
        }
    }

    /** Whether it was saved; not when somebody else saved since the form was filled. */
    private boolean correct(long id, FigureForm form, Viewer viewer) {
        return database.writeRetrying(session -> {
            Work work = Work.onFigure(session, id, viewer, audit, clock.instant());
            FigureLine before = work.figure(id);
            if (form.saysTheSameAs(before)) {
                return true;
            }
            if (form.version() != before.version()) {
                return false;
            }
            new CorrectFigure(session, checks).correct(work.occurrenceId(), id, form, viewer.id(), clock.instant());
            work.done(
                    "claim.figure",
                    "Corrected the figure \"" + before.surface() + "\" from \"" + before.reading() + "\" to \""
                            + work.figure(id).reading() + "\"");
            return true;
        });
    }

    private void official(Context ctx) {
        Sent<OfficialForm> refused = putOfficial.put(ctx, Beside.figure(id(ctx)));
        if (refused == null) {
            ctx.redirect("/desk/figures/" + id(ctx) + "?done=official#beside", HttpStatus.SEE_OTHER);
        } else {
            show(ctx, PutOfficial.status(refused), null, refused);
        }
    }

    private void removeOfficial(Context ctx) {
        putOfficial.remove(ctx, Beside.figure(id(ctx)));
        ctx.redirect("/desk/figures/" + id(ctx) + "?done=removed#beside", HttpStatus.SEE_OTHER);
    }
}
