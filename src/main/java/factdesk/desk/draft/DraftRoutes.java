package factdesk.desk.draft;

import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims_;
import factdesk.desk.change.Typed;
import factdesk.evidence.ClaimEvidence;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Keeps what is typed at claims while it is typed. Nobody but its owner ever gets a draft to see. */
public final class DraftRoutes {

    private final Database database;
    private final Pages pages;
    private final Clock clock;

    public DraftRoutes(Database database, Pages pages, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.post("/desk/claims/{id}/drafts/{form}", this::keep, Access.DESK);
        routes.post("/desk/claims/{id}/drafts/{draft}/drop", this::drop, Access.DESK);
        routes.get("/desk/drafts/token", this::token, Access.DESK);
    }

    private void keep(Context ctx) {
        long claim = Ids.of(ctx, "id", "claim");
        String form = ctx.pathParam("form");
        if (!form.matches("[a-z-]{1,40}")) {
            throw Refusal.notFound("form");
        }
        FormFields fields = FormFields.of(ctx);
        long person = Viewer.required(ctx).id();
        database.writeRetrying(session -> {
            ClaimDetail detail = new Claims_(session).detail(claim).orElseThrow(() -> Refusal.notFound("claim"));
            Drafts drafts = new Drafts(session, person, claim);
            if (form.equals(KeptDraft.CLAIM) && isSaved(session, detail, fields, Viewer.required(ctx))) {
                drafts.saved(form, fields, Map.of(), clock.instant());
            } else {
                drafts.keep(form, fields, clock.instant());
            }
            return null;
        });
        ctx.status(HttpStatus.NO_CONTENT);
    }

    /** What was typed may arrive after the save that has it. */
    private boolean isSaved(StatelessSession session, ClaimDetail claim, FormFields fields, Viewer viewer) {
        Typed typed = Typed.of(fields, claim, viewer, LocalDate.now(clock));
        return typed.claim().saysTheSameAs(claim)
                && typed.forLater().isEmpty()
                && (typed.source().isUntouched() || new ClaimEvidence(session, claim.id()).has(typed.source()));
    }

    private void drop(Context ctx) {
        long claim = Ids.of(ctx, "id", "claim");
        long draft = Ids.of(ctx, "draft", "draft");
        long person = Viewer.required(ctx).id();
        database.writing(session -> new Drafts(session, person, claim).drop(draft));
        ctx.redirect("/desk/claims/" + claim, HttpStatus.SEE_OTHER);
    }

    /** For a page that is older than the session: whose session it is now, and the token for that page's forms. */
    private void token(Context ctx) {
        ctx.json(Map.of("person", String.valueOf(Viewer.required(ctx).id()), "token", pages.token(ctx)));
    }
}
