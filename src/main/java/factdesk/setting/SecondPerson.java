package factdesk.setting;

/** Whether somebody else than the author has to look at a check before it is published. */
public enum SecondPerson implements Choice.Option {
    NEVER("Never", "Whoever may publish does so alone."),
    FOR_FALSE_AND_MISLEADING("For False and Misleading", "A verdict that may harm somebody needs two people."),
    ALWAYS("Always", "Nothing is published that one person alone has seen.");

    private final String label;
    private final String meaning;

    SecondPerson(String label, String meaning) {
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
