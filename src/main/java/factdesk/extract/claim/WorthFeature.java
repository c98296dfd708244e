package factdesk.extract.claim;

/**
 * What makes a statement more or less worth checking; each can be shown to an editor, and each weight was chosen by
 * hand.
 */
public enum WorthFeature {
    FIGURE(1.2, "states a figure"),
    CHANGE(0.8, "says how much something changed"),
    MONEY(0.3, "is about an amount of money"),
    COMPARISON(0.6, "has a comparison"),
    SUPERLATIVE(0.5, "says that something is the most or the first"),
    DATA_SOURCE(0.6, "names a data source"),
    POLICY(0.4, "is about policy or public money"),
    MANY_PEOPLE(0.5, "is about many people"),
    RECORD(0.6, "says what somebody did"),
    FORECAST(-0.7, "is a forecast or a promise"),
    OPINION(-0.8, "is an opinion or a wish"),
    PERSONAL(-0.5, "is a personal experience"),
    QUESTION(-1.0, "is a question"),
    SHORT(-1.0, "is only a few words");

    private final double weight;
    private final String why;

    WorthFeature(double weight, String why) {
        this.weight = weight;
        this.why = why;
    }

    /** Added to the score's logarithm of the odds. */
    double weight() {
        return weight;
    }

    /** The feature in the words of an editor. */
    public String why() {
        return why;
    }
}
