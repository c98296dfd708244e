package factdesk.claim.state;

import factdesk.web.Refusal;
import io.javalin.http.HttpStatus;

/** What can be done to a claim that may take it from one state into another. {@link Moves} says when. */
public enum Step {
    /** Saving what was typed, a source, a figure. */
    WORK(false),
    /** Deciding that it is worth checking, and nothing more. */
    KEEP(true),
    /** Making two claims of it, or one of it and another. */
    DIVIDE(
            false,
            "Somebody relies on this claim's words",
            "The public reads it, or a reviewer has it. Withdraw it or take it back; then it can be split and merged."),
    /** Becoming a part of another claim. */
    JOIN(
            false,
            "Somebody relies on the other claim's words",
            "Readers have seen it, or a reviewer has it. Open that one and merge this one into it, or take it back first."),
    /** Following a correction of who says what in the article. */
    FOLLOW(false),
    /** Putting it before the public as it is worded now. */
    PUBLISH(false),
    /** Taking it from the public. */
    WITHDRAW(
            true, "The public does not read this claim", "There is nothing to withdraw. Open the claim to work on it."),
    /** Setting it aside: it will not be checked. */
    DISMISS(true, "The public reads this claim", "Withdraw it first; then it can be set aside."),
    /** Going back to work on it, from wherever it is. */
    REOPEN(true);

    private final boolean harmlessTwice;
    private final String refusal;
    private final String advice;

    Step(boolean harmlessTwice) {
        this(
                harmlessTwice,
                "This claim was dismissed",
                "Open it and choose \"Take it up again\"; then send what you typed once more.");
    }

    /**
     * @param harmlessTwice whether asking for what is done already is no error: the button was pressed twice
     * @param refusal why it cannot be done in a state that has no such move
     * @param advice what to do then
     */
    Step(boolean harmlessTwice, String refusal, String advice) {
        this.harmlessTwice = harmlessTwice;
        this.refusal = refusal;
        this.advice = advice;
    }

    boolean isHarmlessTwice() {
        return harmlessTwice;
    }

    /** Why it cannot be done in a state that has no such move, and what to do then. */
    public Refusal refusal() {
        return new Refusal(HttpStatus.CONFLICT, refusal, advice);
    }
}
