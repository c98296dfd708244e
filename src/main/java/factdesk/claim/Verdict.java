package factdesk.claim;

import java.util.OptionalInt;

/** What the desk found about a claim as its headline words it. */
public enum Verdict {
    VERIFIED("Verified", 5, "Evidence supports the claim as worded."),
    MOSTLY_ACCURATE("Mostly accurate", 4, "Right in substance; a detail or a rounding is off."),
    MISLEADING("Misleading", 2, "Literally defensible or partly right, but it gives a wrong impression."),
    FALSE("False", 1, "Evidence contradicts it."),
    DISPUTED("Disputed", 0, "Good sources conflict; both are shown."),
    UNVERIFIABLE("Unverifiable", 0, "We looked; the evidence available can't settle it.");

    private final String label;
    private final int rating;
    private final String meaning;

    Verdict(String label, int rating, String meaning) {
        this.label = label;
        this.rating = rating;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** From 1 (false) to 5 (verified); nothing for verdicts that are not halfway to true but beside the scale. */
    public OptionalInt rating() {
        return rating == 0 ? OptionalInt.empty() : OptionalInt.of(rating);
    }

    /** The name that style sheets and picture files use: "mostly-accurate". */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
