package factdesk.claim;

import factdesk.extract.claim.FoundClaim;

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

    /** What the engine found in some words. */
    static ClaimKind of(FoundClaim found, boolean attributed) {
        return of(found.kinds().contains(FoundClaim.Kind.NUMERIC), attributed);
    }

    static ClaimKind of(boolean numeric, boolean attributed) {
        if (numeric) {
            return attributed ? BOTH : NUMERIC;
        }
        return attributed ? ATTRIBUTED : OTHER;
    }

    public boolean isNumeric() {
        return this == NUMERIC || this == BOTH;
    }

    /** Whether somebody is said to have said it. */
    public boolean isAttributed() {
        return this == ATTRIBUTED || this == BOTH;
    }
}
