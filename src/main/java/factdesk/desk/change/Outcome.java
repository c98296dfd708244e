package factdesk.desk.change;

import factdesk.claim.ClaimDetail;
import factdesk.claim.merge.Merge;

/**
 * What became of a change to a claim.
 *
 * @param saved the claim as it was saved when the change came
 * @param typed what was typed
 * @param merge what was typed, put together with what others saved since
 */
public record Outcome(Kind kind, ClaimDetail saved, Typed typed, Merge merge) {

    /** How it went; all but the first leave the claim as it was. */
    public enum Kind {
        SAVED,
        /** A field holds what it cannot hold. */
        INVALID,
        /** Others changed the claim since the form was filled, and a person has to look at both first. */
        MERGE,
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

    /** Whether what others changed meanwhile is part of what was saved. */
    public boolean isMerged() {
        return kind == Kind.SAVED && !merge.changedByOthers().isEmpty();
    }

    /** Itself when all went well; otherwise the transaction ends here. */
    Outcome orUndo() {
        if (kind != Kind.SAVED) {
            throw new Undone(this);
        }
        return this;
    }
}
