package factdesk.desk.change;

import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.Claims_;
import factdesk.claim.Dismissal;
import factdesk.claim.DismissalForm;
import factdesk.claim.state.Step;
import factdesk.evidence.EvidenceQueries_;
import factdesk.review.Checklist;
import factdesk.review.PublishClaim;
import factdesk.web.Errors;

/** The deeds that take a claim from one state into another; {@link factdesk.claim.state.Moves} says when they can. */
public enum Transition implements Deed {
    /** Puts the claim, as it is worded now, before the public. */
    PUBLISH(Step.PUBLISH, "published") {
        @Override
        public Errors checkSaved(SaveClaim change, Typed typed) {
            ClaimDetail claim = change.detail();
            Errors errors = publishing(change).corrects(claim) ? change.violations(typed.correction()) : Errors.NONE;
            boolean alone = SecondPair.isAskedFor(change.secondPerson(), claim.verdict())
                    && SecondPair.authorOf(change.session(), claim)
                            == change.viewer().id();
            return alone
                    ? errors.and(
                            "verdict",
                            "This newsroom asks for a second person, and the verdict or the finding is yours. Save it, and"
                                    + " give the claim to a colleague, who looks it over and publishes it.")
                    : errors;
        }

        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            ClaimDetail claim = change.detail();
            int sources = new EvidenceQueries_(change.session()).of(claim.id()).size();
            if (!Checklist.of(claim.kind(), ClaimForm.of(claim), sources).isComplete()) {
                return Outcome.Kind.INCOMPLETE;
            }
            publishing(change).publish(claim, typed.correction());
            change.moved(Step.PUBLISH);
            return Outcome.Kind.SAVED;
        }
    },

    /** Takes the claim from the public. */
    WITHDRAW(Step.WITHDRAW, "withdrawn") {
        @Override
        public Errors check(SaveClaim change, Typed typed) {
            return change.violations(typed.withdrawal());
        }

        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            publishing(change).withdraw(change.detail(), typed.withdrawal().withdrawal());
            change.moved(Step.WITHDRAW);
            return Outcome.Kind.SAVED;
        }
    },

    /** Decides that the claim is worth checking, and nothing more. */
    KEEP(Step.KEEP, "kept") {
        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            change.record("claim.keep", "Kept: " + change.detail().headline());
            change.moved(Step.KEEP);
            return Outcome.Kind.SAVED;
        }
    },

    /** Sets the claim aside: it will not be checked. */
    DISMISS(Step.DISMISS, "dismissed") {
        @Override
        public Errors check(SaveClaim change, Typed typed) {
            return change.violations(typed.dismissal());
        }

        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            ClaimDetail claim = change.detail();
            DismissalForm why = typed.dismissal();
            change.session()
                    .insert(new Dismissal(
                            claim.id(),
                            why.reason(),
                            why.note(),
                            change.viewer().id(),
                            change.now()));
            change.record("claim.dismiss", "Dismissed (" + why.reason().label() + "): " + claim.headline());
            change.moved(Step.DISMISS);
            return Outcome.Kind.SAVED;
        }
    },

    /** Goes back to work on the claim. */
    REOPEN(Step.REOPEN, "reopened") {
        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            ClaimDetail claim = change.detail();
            new Claims_(change.session()).deleteDismissal(claim.id());
            change.record("claim.reopen", "Took up again: " + claim.headline());
            change.moved(Step.REOPEN);
            return Outcome.Kind.SAVED;
        }
    };

    private final Step step;
    private final String notice;

    Transition(Step step, String notice) {
        this.step = step;
        this.notice = notice;
    }

    @Override
    public Step step() {
        return step;
    }

    /** What readers may have seen is not taken back in silence. */
    @Override
    public boolean isUndoable() {
        return step == Step.KEEP || step == Step.DISMISS || step == Step.REOPEN;
    }

    /** The name of the notice that tells that it was done. */
    public String notice() {
        return notice;
    }

    private static PublishClaim publishing(SaveClaim change) {
        return new PublishClaim(change.session(), change.audit(), change.viewer(), change.now());
    }
}
