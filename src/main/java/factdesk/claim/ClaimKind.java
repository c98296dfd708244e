package factdesk.claim;

/** What makes a statement a claim. */
public enum ClaimKind {
    NUMERIC("Figures"),
    ATTRIBUTED("Attributed"),
    BOTH("Attributed figures"),
    OTHER("Other");

    private final String label;

    ClaimKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether somebody is said to have said it. */
    public boolean isAttributed() {
        return this == ATTRIBUTED || this == BOTH;
    }
}
