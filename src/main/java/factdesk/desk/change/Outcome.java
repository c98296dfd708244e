package factdesk.desk.change;

import factdesk.claim.ClaimDetail;

/**
 * What became of a change to a claim.
 *
 * @param saved the claim as it was saved when the change came
 * @param typed what was typed
 */
public record Outcome(Kind kind, ClaimDetail saved, Typed typed) {

    /** How it went; all but the first leave the claim as it was. */
    public enum Kind {
        SAVED,
        /** A field holds what it cannot hold. */
        INVALID,
        /** Somebody else saved since the form was filled. */
        STALE,
        /** Something must be there before it can be published. */
        INCOMPLETE
    }

    /** Carries an outcome out of a transaction that must leave nothing behind. */
    static final class Undone extends RuntimeException {

        private final transient Outcome outcome;

        private Undone(Outcome outcome) {
            super(outcome.kind.name(), null, false, false);
            this.outcome = outcome;
        }

        Outcome outcome() {
            return outcome;
        }
    }

    /** Itself when all went well; otherwise the transaction ends here. */
    Outcome orUndo() {
        if (kind != Kind.SAVED) {
            throw new Undone(this);
        }
        return this;
    }
}
