package factdesk.desk;

import factdesk.article.Articles_;
import factdesk.audit.Audit;
import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.Claims_;
import factdesk.claim.EditClaim;
import factdesk.claim.WorkState;
import factdesk.evidence.ClaimEvidence;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * One change to a claim from the workbench, in one transaction: what was typed is saved, then what the button asked for
 * is done. The claim is locked first, so two changes never mix; a form filled from an older version changes nothing.
 */
final class SaveClaim {

    /** What a button asks for beside saving. */
    interface Deed {
        /** Done when what was typed is saved; a deed that cannot be done answers so, and nothing is saved. */
        Outcome.Kind on(SaveClaim change);

        /** What is wrong with the fields that only this deed needs. */
        default Errors check(Typed typed, Errors errors) {
            return errors;
        }

        /** Whether dismissed claims take it. */
        default boolean reopens() {
            return false;
        }
    }

    /** Saving and nothing else. */
    static final Deed SAVE = change -> Outcome.Kind.SAVED;

    private final StatelessSession session;
    private final Viewer viewer;
    private final Audit audit;
    private final Clock clock;
    private final Forms forms;
    private final Claim claim;
    private final ClaimDetail before;

    private SaveClaim(StatelessSession session, long claimId, Viewer viewer, Audit audit, Clock clock, Forms forms) {
        this.session = session;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
        this.forms = forms;
        this.claim = locked(session, claimId);
        this.before = detail();
    }

    private static Claim locked(StatelessSession session, long claimId) {
        Claim claim = session.get(Claim.class, claimId, LockMode.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw Refusal.notFound("claim");
        }
        return claim;
    }

    /** Runs within a transaction that must be rolled back unless the outcome is saved. */
    static Outcome run(
            StatelessSession session,
            long claimId,
            FormFields fields,
            Deed deed,
            Viewer viewer,
            Audit audit,
            Clock clock,
            Forms forms) {
        return new SaveClaim(session, claimId, viewer, audit, clock, forms).run(fields, deed);
    }

    private Outcome run(FormFields fields, Deed deed) {
        if (before.isDismissed() && !deed.reopens()) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "This claim was dismissed",
                    "Open it and choose \"Take it up again\"; then send what you typed once more.");
        }
        LocalDate today = LocalDate.now(clock);
        Typed typed = Typed.of(fields, before, viewer, today);
        if (typed.claim().version() != before.version()) {
            return new Outcome(Outcome.Kind.STALE, before, typed);
        }
        String text =
                new Articles_(session).text(before.articleId()).orElseThrow().text();
        EditClaim edit = new EditClaim(session, claim, before);
        Errors errors = deed.check(typed, check(typed, edit, text, today, fields));
        if (errors.any()) {
            return new Outcome(Outcome.Kind.INVALID, before, typed.with(errors));
        }
        save(typed, edit, text);
        return new Outcome(deed.on(this), before, typed);
    }

    private Errors check(Typed typed, EditClaim edit, String text, LocalDate today, FormFields fields) {
        Errors errors = edit.check(typed.claim(), text, forms.check(typed.claim(), fields));
        if (typed.source().isUntouched()) {
            return errors;
        }
        Errors all = errors;
        for (var entry : forms.check(typed.source(), fields).messages().entrySet()) {
            all = all.and(entry.getKey(), entry.getValue());
        }
        return new ClaimEvidence(session, before.id())
                .checkUnique(typed.source(), 0, typed.source().check(today, all));
    }

    private void save(Typed typed, EditClaim edit, String text) {
        boolean addsSource = !typed.source().isUntouched();
        boolean changes = !typed.claim().equals(ClaimForm.of(before));
        if (changes) {
            edit.apply(typed.claim(), text);
            record("claim.save", "Saved \"" + typed.claim().headline() + "\"");
        }
        if (addsSource) {
            evidence().add(typed.source(), viewer.id(), now());
            record("claim.source", "Added the source " + typed.source().url());
        }
        if (changes || addsSource) {
            worked(WorkState.IN_PROGRESS);
        }
    }

    /** The claim was worked on: its version rises, and it is in this state now. */
    void worked(WorkState state) {
        claim.changed(state, viewer.id(), now());
        session.update(claim);
    }

    /** The claim as it is now. */
    ClaimDetail detail() {
        long id = claim.id();
        return new Claims_(session).detail(id).orElseThrow(() -> Refusal.notFound("claim"));
    }

    ClaimEvidence evidence() {
        return new ClaimEvidence(session, claim.id());
    }

    void record(String action, String summary) {
        audit.record(session, viewer.id(), action, "claim", claim.id(), summary);
    }

    StatelessSession session() {
        return session;
    }

    Viewer viewer() {
        return viewer;
    }

    Audit audit() {
        return audit;
    }

    Instant now() {
        return clock.instant();
    }
}
