package factdesk.desk.change;

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

    /** Whether it decides what is a claim, which is up to editors. */
    default boolean isForEditors() {
        return false;
    }

    /** Whether claims that were set aside take it. */
    default boolean isForDismissed() {
        return false;
    }
}
