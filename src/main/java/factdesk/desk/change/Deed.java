package factdesk.desk.change;

import factdesk.claim.state.Step;
import factdesk.web.Errors;

/** What a button of the workbench asks for beside saving what was typed. */
public interface Deed {

    /** Saving and nothing else. */
    Deed SAVE = (change, typed) -> Outcome.Kind.SAVED;

    /** Done when what was typed is saved; a deed that cannot be done answers so, and nothing is saved. */
    Outcome.Kind on(SaveClaim change, Typed typed);

    /** What is wrong with the fields that only this deed needs. */
    default Errors check(SaveClaim change, Typed typed) {
        return Errors.NONE;
    }

    /** What is wrong with fields that it needs only where the claim, with what was typed, is in need of them. */
    default Errors checkSaved(SaveClaim change, Typed typed) {
        return Errors.NONE;
    }

    /** Whether it needs what the engine finds in the article, which is read before the transaction. */
    default boolean isAboutWords() {
        return false;
    }

    /** Another claim that it changes; 0 for none. */
    default long other() {
        return 0;
    }

    /** Whether whoever did it can take it back by undoing it. */
    default boolean isUndoable() {
        return true;
    }

    /** What it is in the table of {@link factdesk.claim.state.Moves}, which says when it can be done and by whom. */
    default Step step() {
        return Step.WORK;
    }

    /**
     * Whether it decides on the claim as its whole, so that whoever asks for it must have seen the latest of it: it is
     * not done on what others changed meanwhile, before it was looked at.
     */
    default boolean needsTheLatest() {
        return step() != Step.WORK;
    }
}
