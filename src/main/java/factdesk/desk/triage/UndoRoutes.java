package factdesk.desk.triage;

import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims_;
import factdesk.desk.change.Typed;
import factdesk.desk.undo.UndoDeed;
import factdesk.desk.workbench.ClaimRoutes;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Ids;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;

/** Taking back what one did last. */
public final class UndoRoutes {

    private final Database database;
    private final UndoDeed undoDeed;
    private final ClaimRoutes claims;
    private final Clock clock;

    public UndoRoutes(Database database, UndoDeed undoDeed, ClaimRoutes claims, Clock clock) {
        this.database = database;
        this.undoDeed = undoDeed;
        this.claims = claims;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.post("/desk/claims/{id}/undo", this::undoBesideAClaim, Access.DESK);
        routes.post("/desk/undo", this::undo, Access.DESK);
    }

    /** Nothing that was typed beside the button is lost: it would be, were another claim opened now. */
    private void undoBesideAClaim(Context ctx) {
        long id = Ids.of(ctx, "id", "claim");
        FormFields fields = FormFields.of(ctx);
        Viewer viewer = Viewer.required(ctx);
        ClaimDetail detail =
                database.read(session -> new Claims_(session).detail(id).orElseThrow(() -> Refusal.notFound("claim")));
        Typed typed = Typed.of(fields, detail, viewer, LocalDate.now(clock));
        boolean unsaved =
                !typed.claim().saysTheSameAs(detail) || !typed.source().isUntouched();
        // Looked up after the claim: of two presses at once the second must not take the first one's work for typing.
        if (unsaved && !undoDeed.isDone(fields.id("deed"), viewer)) {
            Errors errors = Errors.NONE.and(
                    "undo",
                    "Nothing was taken back, for what you typed is not saved yet. Save it, and undoing takes that back;"
                            + " or open the claim again to drop it.");
            claims.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, detail, typed.with(errors));
            return;
        }
        undo(ctx);
    }

    private void undo(Context ctx) {
        UndoDeed.Result result = undoDeed.undo(FormFields.of(ctx).id("deed"), Viewer.required(ctx));
        if (result.refusal().isEmpty()) {
            ctx.redirect(
                    ClaimRoutes.address(result.claimId(), "undone") + "#m" + result.claimId(), HttpStatus.SEE_OTHER);
        } else {
            claims.show(ctx, HttpStatus.CONFLICT, result.claimId(), Errors.NONE.and("undo", result.refusal()));
        }
    }
}
