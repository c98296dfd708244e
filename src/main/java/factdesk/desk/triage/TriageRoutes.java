package factdesk.desk.triage;

import static factdesk.desk.workbench.ClaimRoutes.address;

import factdesk.article.Articles_;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.Claims_;
import factdesk.claim.Words;
import factdesk.claim.WorkState;
import factdesk.claim.words.WordStep;
import factdesk.desk.change.Outcome;
import factdesk.desk.change.Transition;
import factdesk.desk.workbench.ClaimRoutes;
import factdesk.extract.text.Span;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
import factdesk.web.Ids;
import factdesk.web.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What editors decide on claims one after the other: what is one, and which words make it. */
public final class TriageRoutes {

    /** The notice that tells what the person did last. */
    private static final String DEED = "deed";

    private final Database database;
    private final ClaimRoutes claims;

    public TriageRoutes(Database database, ClaimRoutes claims) {
        this.database = database;
        this.claims = claims;
    }

    public void register(RoutesConfig routes) {
        routes.post("/desk/claims/{id}/keep", this::keep, Access.EDITING);
        routes.post("/desk/claims/{id}/dismiss", this::dismiss, Access.EDITING);
        routes.post("/desk/claims/{id}/words", this::words, Access.EDITING);
        routes.post("/desk/claims/{id}/split", ctx -> split(ctx, Split.at(FormFields.of(ctx))), Access.EDITING);
        routes.post(
                "/desk/claims/{id}/take-out", ctx -> split(ctx, Split.takingOut(FormFields.of(ctx))), Access.EDITING);
        routes.post("/desk/claims/{id}/merge", this::merge, Access.EDITING);
    }

    private void keep(Context ctx) {
        claims.answer(
                ctx,
                Transition.KEEP,
                FormFields.of(ctx),
                outcome -> next(outcome, outcome.saved().workState() == WorkState.NEW ? DEED : "kept"));
    }

    private void dismiss(Context ctx) {
        claims.answer(ctx, Transition.DISMISS, FormFields.of(ctx), outcome -> next(outcome, DEED));
    }

    private String next(Outcome outcome, String notice) {
        ClaimDetail claim = outcome.saved();
        return there(
                database.read(
                        session -> new TriageQueries_(session).next(claim.versionId(), claim.startAt(), claim.id())),
                notice);
    }

    private void split(Context ctx, Split split) {
        claims.answer(
                ctx, split, FormFields.of(ctx), outcome -> there(outcome.saved().id(), DEED));
    }

    private void merge(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        long neighbour = fields.id("neighbour");
        Merge merge = new Merge(neighbour == 0 ? fields.id("mergeWith") : neighbour);
        claims.answer(ctx, merge, fields, outcome -> there(outcome.saved().id(), DEED));
    }

    /** One word more or less at an end: saving with other words. */
    private void words(Context ctx) {
        long id = Ids.of(ctx, "id", "claim");
        FormFields fields = FormFields.of(ctx);
        WordStep step = fields.choice("step", WordStep.class).orElseThrow(() -> Refusal.notFound("step"));
        claims.answer(
                ctx,
                new NewWords(),
                stepped(id, fields, step),
                outcome -> address(outcome.saved().id(), "words") + "#" + step);
    }

    /**
     * The form as it would be had the other words been typed; words that the article does not have stay, to be told.
     */
    private FormFields stepped(long claimId, FormFields fields, WordStep step) {
        return database.read(session -> {
            ClaimDetail current = new Claims_(session).detail(claimId).orElseThrow(() -> Refusal.notFound("claim"));
            ClaimForm form = ClaimForm.of(fields, current);
            String text = new Articles_(session)
                    .inVersion(current.versionId())
                    .orElseThrow()
                    .text();
            return Words.locate(text, form.quote(), form.near())
                    .map(words -> step.from(words, text))
                    .map(words -> with(fields, words, text))
                    .orElse(fields);
        });
    }

    private static FormFields with(FormFields fields, Span words, String text) {
        return fields.with("quote", words.of(text)).with("start", String.valueOf(words.start()));
    }

    private static String there(long claimId, String notice) {
        return address(claimId, notice) + "#m" + claimId;
    }
}
