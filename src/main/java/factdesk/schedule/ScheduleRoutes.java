package factdesk.schedule;

import factdesk.audit.Audit;
import factdesk.claim.Claims_;
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
import java.time.LocalDate;

/** Saying until when a claim is to be checked, for which day the finding holds, and when to look again. */
public final class ScheduleRoutes {

    private static final String TEMPLATE = "desk/claim-schedule";

    private final Database database;
    private final Audit audit;
    private final Pages pages;
    private final Clock clock;

    public ScheduleRoutes(Database database, Audit audit, Pages pages, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/claims/{id}/schedule", this::show, Access.DESK);
        routes.post("/desk/claims/{id}/schedule", this::set, Access.DESK);
    }

    private void show(Context ctx) {
        pages.show(ctx, TEMPLATE, saved(ctx));
    }

    private ClaimSchedule saved(Context ctx) {
        long id = Ids.of(ctx, "id", "claim");
        return database.read(session -> {
            new Claims_(session).required(id);
            return ClaimSchedule.of(session, id, clock);
        });
    }

    private void set(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        ScheduleForm form = ScheduleForm.of(fields);
        Errors errors = form.check(LocalDate.now(clock)).and(Forms.unreadable(fields));
        if (errors.any()) {
            pages.show(
                    ctx, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, saved(ctx).typed(form, errors));
            return;
        }
        long id = Ids.of(ctx, "id", "claim");
        Viewer viewer = Viewer.required(ctx);
        database.writeRetrying(session -> {
            new Claims_(session).required(id);
            String changed = new SetSchedule(session, viewer.id(), clock.instant()).set(id, form.dates());
            if (!changed.isEmpty()) {
                audit.record(session, viewer.id(), "claim.schedule", "claim", id, changed, viewer.address());
            }
            return changed;
        });
        ctx.redirect("/desk/claims/" + id + "?done=schedule#schedule", HttpStatus.SEE_OTHER);
    }
}
