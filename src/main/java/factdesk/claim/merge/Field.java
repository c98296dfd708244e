package factdesk.claim.merge;

import factdesk.claim.ClaimForm;

/** The fields of a claim's form, in the form's order. */
public enum Field {
    HEADLINE("headline", "Headline"),
    QUOTE("quote", "Words of the article"),
    SPEAKER("speaker", "Speaker"),
    ATTRIBUTION("attribution", "Were the words said?"),
    VERDICT("verdict", "Verdict"),
    FINDING("finding", "Finding");

    private final String key;
    private final String label;

    Field(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** Its name in the form. */
    public String key() {
        return key;
    }

    public String label() {
        return label;
    }

    /** What a form says in it, as people read it. */
    public String in(ClaimForm form) {
        return switch (this) {
            case HEADLINE -> form.headline();
            case QUOTE -> form.quote();
            case SPEAKER -> form.speaker();
            case ATTRIBUTION -> form.attribution().label();
            case VERDICT -> form.verdict() == null ? "" : form.verdict().label();
            case FINDING -> form.finding();
        };
    }

    /** Whether two forms mean the same by it: the same words elsewhere in the article are other words. */
    public boolean isSame(ClaimForm one, ClaimForm other) {
        return in(one).equals(in(other)) && (this != QUOTE || one.near() == other.near());
    }

    /** A form with what another says in this field. */
    ClaimForm taken(ClaimForm from, ClaimForm into) {
        return new ClaimForm(
                (this == HEADLINE ? from : into).headline(),
                (this == SPEAKER ? from : into).speaker(),
                (this == VERDICT ? from : into).verdict(),
                (this == ATTRIBUTION ? from : into).attribution(),
                (this == FINDING ? from : into).finding(),
                (this == QUOTE ? from : into).quote(),
                (this == QUOTE ? from : into).near(),
                into.version());
    }
}
