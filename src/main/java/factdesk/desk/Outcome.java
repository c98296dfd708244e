package factdesk.desk;

import factdesk.claim.ClaimDetail;

/**
 * What became of a change to a claim.
 *
 * @param saved the claim as it was saved when the change came
 * @param typed what was typed
 */
record Outcome(Kind kind, ClaimDetail saved, Typed typed) {

    /** How it went; all but the first leave the claim as it was. */
    enum Kind {
        SAVED,
        INVALID,
        STALE,
        INCOMPLETE
    }
}
