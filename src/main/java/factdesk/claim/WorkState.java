package factdesk.claim;

import java.util.Locale;

/** How far the desk is with a claim. It says nothing about whether the claim is true. */
public enum WorkState {
    NEW("New"),
    IN_PROGRESS("In progress"),
    IN_REVIEW("In review"),
    DONE("Done"),
    DISMISSED("Dismissed");

    private final String label;

    WorkState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name that style sheets use: "in-progress". */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
