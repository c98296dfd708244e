package factdesk.setting;

/** Who must have a second factor to work at the desk. */
public enum WhoNeedsFactor implements Choice.Option {
    NOBODY("Nobody", "Everybody may have one."),
    ADMINISTRATORS("Administrators", "Those who say who works here."),
    EDITORS("Administrators and editors", "All who can publish."),
    EVERYBODY("Everybody", "Whoever works at the desk.");

    private final String label;
    private final String meaning;

    WhoNeedsFactor(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
