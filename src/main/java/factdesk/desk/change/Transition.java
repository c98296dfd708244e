package factdesk.desk.change;

import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.Claims_;
import factdesk.claim.Dismissal;
import factdesk.claim.DismissalForm;
import factdesk.claim.WorkState;
import factdesk.evidence.EvidenceQueries_;
import factdesk.review.Checklist;
import factdesk.review.PublicationState;
import factdesk.review.PublishClaim;
import factdesk.review.PublishingQueries_;
import factdesk.web.Errors;

/** What takes a claim from one state into another. Each can be asked for twice: the second time it changes nothing. */
public enum Transition implements Deed {
    /** Puts the claim, as it is worded now, before the public. */
    PUBLISH("published", false) {
        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            ClaimDetail claim = change.detail();
            int sources = new EvidenceQueries_(change.session()).of(claim.id()).size();
            if (!Checklist.of(claim.kind(), ClaimForm.of(claim), sources).isComplete()) {
                return Outcome.Kind.INCOMPLETE;
            }
            publishing(change).publish(claim);
            change.worked(WorkState.DONE);
            return Outcome.Kind.SAVED;
        }
    },

    /** Takes the claim from the public. */
    WITHDRAW("withdrawn", false) {
        @Override
        public Errors check(SaveClaim change, Typed typed) {
            return change.violations(typed.withdrawal());
        }

        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            if (publishing(change).withdraw(change.detail(), typed.withdrawal().withdrawal())) {
                change.worked(WorkState.IN_PROGRESS);
            }
            return Outcome.Kind.SAVED;
        }
    },

    /** Sets the claim aside: it will not be checked. */
    DISMISS("dismissed", true) {
        @Override
        public Errors check(SaveClaim change, Typed typed) {
            boolean isPublic = new PublishingQueries_(change.session())
                    .state(change.detail().id())
                    .filter(PublicationState::isPublic)
                    .isPresent();
            Errors errors = change.violations(typed.dismissal());
            return isPublic
                    ? errors.and("reason", "The public reads this claim. Withdraw it first; then it can be set aside.")
                    : errors;
        }

        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            ClaimDetail claim = change.detail();
            if (!claim.isDismissed()) {
                DismissalForm why = typed.dismissal();
                change.session()
                        .insert(new Dismissal(
                                claim.id(),
                                why.reason(),
                                why.note(),
                                change.viewer().id(),
                                change.now()));
                change.record("claim.dismiss", "Dismissed (" + why.reason().label() + "): " + claim.headline());
                change.worked(WorkState.DISMISSED);
            }
            return Outcome.Kind.SAVED;
        }
    },

    /** Takes up a claim that was set aside. */
    REOPEN("reopened", true) {
        @Override
        public Outcome.Kind on(SaveClaim change, Typed typed) {
            ClaimDetail claim = change.detail();
            if (claim.isDismissed()) {
                new Claims_(change.session()).deleteDismissal(claim.id());
                change.record("claim.reopen", "Took up again: " + claim.headline());
                change.worked(WorkState.IN_PROGRESS);
            }
            return Outcome.Kind.SAVED;
        }
    };

    private final String notice;
    private final boolean decidesWhatIsAClaim;

    Transition(String notice, boolean decidesWhatIsAClaim) {
        this.notice = notice;
        this.decidesWhatIsAClaim = decidesWhatIsAClaim;
    }

    @Override
    public boolean isForEditors() {
        return decidesWhatIsAClaim;
    }

    /** Dismissing again changes nothing, so it is no error; all else waits until the claim is taken up again. */
    @Override
    public boolean isForDismissed() {
        return decidesWhatIsAClaim;
    }

    /** The name of the notice that tells that it was done. */
    public String notice() {
        return notice;
    }

    private static PublishClaim publishing(SaveClaim change) {
        return new PublishClaim(change.session(), change.audit(), change.viewer(), change.now());
    }
}
