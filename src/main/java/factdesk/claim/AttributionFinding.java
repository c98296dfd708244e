package factdesk.claim;

/** Whether the words were said, apart from whether they are true. */
public enum AttributionFinding {
    NOT_ATTRIBUTED("Not attributed", "Nobody is named as having said it."),
    CONFIRMED_AT_SOURCE("Confirmed at source", "We saw or heard the original words."),
    REPORTED_ONLY("Reported only", "The article reports the words; we have not seen them at their source."),
    MISQUOTED("Misquoted", "The original words differ in a way that matters."),
    NOT_FOUND("Not found", "We looked for the original words and found none.");

    private final String label;
    private final String meaning;

    AttributionFinding(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
