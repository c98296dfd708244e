package factdesk.claim;

import java.util.Locale;

/** What an editor made of a check. Only what was accepted is ever published. */
public enum CheckState {
    OPEN("To decide"),
    ACCEPTED("Accepted"),
    REFUSED("Refused");

    private final String label;

    CheckState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The name that style sheets use. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
