package factdesk.desk.change;

import factdesk.claim.CheckState;
import factdesk.claim.Claims_;
import factdesk.claim.DecideCheck;
import factdesk.web.Refusal;

/** What can be decided, from a claim's form, on the arithmetic on its figures. */
public final class CheckDeeds {

    private CheckDeeds() {}

    /** Accepts a check for the public, refuses it, or opens the question again. */
    public static Deed decide(long checkId, CheckState decision) {
        return new Deed() {
            @Override
            public boolean needsTheLatest() {
                return true;
            }

            @Override
            public Outcome.Kind on(SaveClaim change, Typed typed) {
                boolean ours = new Claims_(change.session())
                        .claimOfCheck(checkId)
                        .filter(claim -> claim == change.detail().id())
                        .isPresent();
                if (!ours) {
                    throw Refusal.notFound("check");
                }
                DecideCheck check = new DecideCheck(change.session(), checkId);
                check.decide(decision, change.viewer().id(), change.now());
                change.record("claim.check", decision.label() + ": " + check.says());
                change.worked();
                return Outcome.Kind.SAVED;
            }
        };
    }
}
