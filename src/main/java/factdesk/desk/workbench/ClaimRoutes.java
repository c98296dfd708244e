package factdesk.desk.workbench;

import static factdesk.claim.CheckState.ACCEPTED;
import static factdesk.claim.CheckState.REFUSED;

import factdesk.claim.CheckState;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims_;
import factdesk.desk.change.Assign;
import factdesk.desk.change.ChangeClaim;
import factdesk.desk.change.CheckDeeds;
import factdesk.desk.change.Deed;
import factdesk.desk.change.Outcome;
import factdesk.desk.change.SourceDeeds;
import factdesk.desk.change.Transition;
import factdesk.desk.change.Typed;
import factdesk.desk.merge.MergePage;
import factdesk.desk.triage.WordsForm;
import factdesk.evidence.EvidenceForm;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
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
import java.util.function.Function;

/** What the buttons of the open claim's form do. Each sends the whole form, and saves it before anything else. */
public final class ClaimRoutes {

    private final Database database;
    private final ChangeClaim changeClaim;
    private final Pages pages;
    private final Clock clock;

    public ClaimRoutes(Database database, ChangeClaim changeClaim, Pages pages, Clock clock) {
        this.database = database;
        this.changeClaim = changeClaim;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.post("/desk/claims/{id}", ctx -> change(ctx, Deed.SAVE, "saved"), Access.DESK);
        routes.post("/desk/claims/{id}/preview", this::preview, Access.DESK);
        routes.post("/desk/claims/{id}/transitions", this::transition, Access.DESK);
        routes.post("/desk/claims/{id}/assignee", this::assign, Access.DESK);
        routes.post("/desk/claims/{id}/sources", ctx -> change(ctx, SourceDeeds.ADD, "source"), Access.DESK);
        routes.post("/desk/claims/{id}/attributions", this::openAttribution, Access.EDITING);
        routes.post("/desk/claims/{id}/sources/{source}/edit", this::editSource, Access.DESK);
        routes.post("/desk/claims/{id}/sources/{source}/up", ctx -> move(ctx, -1), Access.DESK);
        routes.post("/desk/claims/{id}/sources/{source}/down", ctx -> move(ctx, 1), Access.DESK);
        routes.post("/desk/claims/{id}/sources/{source}/remove", this::removeSource, Access.DESK);
        routes.post("/desk/claims/{id}/figures/{figure}", ctx -> look(ctx, "figure"), Access.DESK);
        routes.post("/desk/claims/{id}/checks/{check}", ctx -> look(ctx, "check"), Access.DESK);
        routes.post("/desk/claims/{id}/checks/{check}/accept", ctx -> decide(ctx, ACCEPTED), Access.EDITING);
        routes.post("/desk/claims/{id}/checks/{check}/refuse", ctx -> decide(ctx, REFUSED), Access.EDITING);
    }

    /** Where a claim is worked on, with a notice of what was done. */
    public static String address(long claimId, String notice) {
        return "/desk/claims/" + claimId + "?done=" + notice;
    }

    private void transition(Context ctx) {
        Transition transition = FormFields.of(ctx)
                .choice("to", Transition.class)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "The form is damaged",
                        "It does not say what to do. Open the claim again and use one of its buttons."));
        change(ctx, transition, transition.notice());
    }

    private void assign(Context ctx) {
        change(ctx, new Assign(FormFields.of(ctx).id("assignee")), "assigned");
    }

    private void move(Context ctx, int by) {
        change(ctx, SourceDeeds.move(sourceId(ctx), by), "saved", "#sources");
    }

    private void removeSource(Context ctx) {
        change(ctx, SourceDeeds.remove(sourceId(ctx)), "removed", "#sources");
    }

    /** Saves what was typed, then opens the form for a source: a plain link would lose what was typed. */
    private void editSource(Context ctx) {
        change(ctx, Deed.SAVE, "saved", "&source=" + sourceId(ctx) + "#url");
    }

    /** Saves what was typed, then opens what the button names of who said it: an attribution, or the form for one. */
    private void openAttribution(Context ctx) {
        long id = Ids.of(ctx, "id", "claim");
        long attribution = FormFields.of(ctx).id("link");
        String then = attribution == 0
                ? "/desk/claims/" + id + "/attributions/new"
                : "/desk/attributions/" + attribution + "?claim=" + id;
        answer(ctx, Deed.SAVE, then);
    }

    /** Saves what was typed, then opens the page of a figure or a check: a plain link would lose what was typed. */
    private void look(Context ctx, String what) {
        String there = "/desk/" + what + "s/" + Ids.of(ctx, what, what);
        answer(ctx, Deed.SAVE, there);
    }

    private void decide(Context ctx, CheckState decision) {
        change(ctx, CheckDeeds.decide(Ids.of(ctx, "check", "check"), decision), "saved", "#figures");
    }

    private static long sourceId(Context ctx) {
        return Ids.of(ctx, "source", "source");
    }

    private void change(Context ctx, Deed deed, String notice) {
        change(ctx, deed, notice, deed == SourceDeeds.ADD ? "#sources" : "");
    }

    private void change(Context ctx, Deed deed, String notice, String then) {
        answer(ctx, deed, address(Ids.of(ctx, "id", "claim"), notice) + then);
    }

    private void answer(Context ctx, Deed deed, String address) {
        answer(ctx, deed, FormFields.of(ctx), outcome -> address);
    }

    /**
     * Saves what was typed, does the deed, and leads to where the work goes on.
     *
     * @param fields the form as it was sent, or as a button changes it
     */
    public void answer(Context ctx, Deed deed, FormFields fields, Function<Outcome, String> then) {
        long id = Ids.of(ctx, "id", "claim");
        Outcome outcome = changeClaim.make(id, fields, Viewer.required(ctx), deed);
        switch (outcome.kind()) {
            case SAVED -> ctx.redirect(merged(then.apply(outcome), outcome), HttpStatus.SEE_OTHER);
            case INVALID -> show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, outcome, OpenClaim.Moment.WORK);
            case INCOMPLETE -> show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, outcome, OpenClaim.Moment.REFUSED);
            case MERGE -> merge(ctx, outcome, deed);
        }
    }

    /** The same, where the claim is opened again, to tell what others changed meanwhile. */
    private static String merged(String address, Outcome outcome) {
        String since = "&since=" + outcome.merge().mine().version();
        return outcome.isMerged() && address.contains("?done=") ? address.replaceFirst("#|$", since + "$0") : address;
    }

    /** Shows what was typed beside what others saved meanwhile. */
    private void merge(Context ctx, Outcome outcome, Deed deed) {
        FormFields fields = FormFields.of(ctx);
        MergePage page = database.read(session -> MergePage.of(session, outcome, fields, ctx.path(), deed));
        pages.show(ctx, HttpStatus.CONFLICT, "desk/merge", page);
    }

    private void show(Context ctx, HttpStatus status, Outcome outcome, OpenClaim.Moment moment) {
        show(ctx, status, outcome.saved(), outcome.typed(), moment);
    }

    /** Shows the claim as it is saved, telling what went wrong. */
    public void show(Context ctx, HttpStatus status, long claimId, Errors errors) {
        ClaimDetail detail = database.read(
                session -> new Claims_(session).detail(claimId).orElseThrow(() -> Refusal.notFound("claim")));
        Typed untouched = Typed.nothing(detail, EvidenceForm.empty(LocalDate.now(clock)));
        show(ctx, status, detail, untouched.with(errors));
    }

    /** Shows the claim with what was typed. */
    public void show(Context ctx, HttpStatus status, ClaimDetail detail, Typed typed) {
        show(ctx, status, detail, typed, OpenClaim.Moment.WORK);
    }

    private void show(Context ctx, HttpStatus status, ClaimDetail detail, Typed typed, OpenClaim.Moment moment) {
        WordsForm words = WordsForm.of(FormFields.of(ctx));
        pages.show(
                ctx,
                status,
                WorkbenchRoutes.TEMPLATE,
                database.read(session ->
                        new Workbench(session, Viewer.required(ctx), clock).claim(detail, typed, moment, words)));
    }

    /** Shows the finding as readers will see it, and saves nothing. */
    private void preview(Context ctx) {
        long id = Ids.of(ctx, "id", "claim");
        FormFields fields = FormFields.of(ctx);
        pages.show(ctx, WorkbenchRoutes.TEMPLATE, database.read(session -> {
            ClaimDetail detail = new Claims_(session).detail(id).orElseThrow(() -> Refusal.notFound("claim"));
            Typed typed = Typed.of(fields, detail, Viewer.required(ctx), LocalDate.now(clock));
            return new Workbench(session, Viewer.required(ctx), clock)
                    .claim(detail, typed, OpenClaim.Moment.PREVIEW, WordsForm.of(fields));
        }));
    }
}
