package factdesk.extract.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What makes a statement more or less worth checking. Each can be shown to an editor; each weight was chosen by hand
 * and is added to the logarithm of the odds.
 */
public enum WorthFeature {
    SHARE(1.6, "states a share or a rate"),
    FIGURE(1.0, "states a figure"),
    FIGURES(0.3, "states several figures"),
    LARGE(0.8, "counts in millions or more"),
    MONEY(0.6, "is about an amount of money"),
    CHANGE(0.4, "says how much something changed"),
    DEED(0.8, "says how somebody voted or acted in office"),
    PAST(1.0, "says what happened"),
    SOURCE(0.6, "names a data source"),
    ECONOMY(0.7, "is about the economy or public money"),
    POLICY(0.6, "is about a law or a policy"),
    COMPARISON(0.6, "has a comparison"),
    SUPERLATIVE(0.5, "says that something is the most, the first or the only one"),
    SAID(0.4, "says what somebody said"),
    OTHERS(0.3, "is about what others do"),
    NAMES(0.6, "names a person, a body or a place"),
    PERIOD(0.4, "says when"),
    PEOPLE(0.1, "is about many people"),
    DETAIL(0.3, "goes into detail"),
    FORECAST(-0.8, "is a forecast or a promise"),
    OPINION(-0.8, "is an opinion or a wish"),
    VALUES(-0.7, "speaks of values and aims"),
    PERSONAL(-0.6, "is a personal experience"),
    AUDIENCE(-0.5, "addresses the audience"),
    QUESTION(-2.0, "is a question"),
    SHORT(-0.3, "is only a few words");

    private final double weight;
    private final String why;

    WorthFeature(double weight, String why) {
        this.weight = weight;
        this.why = why;
    }

    double weight() {
        return weight;
    }

    /** The feature in the words of an editor. */
    public String why() {
        return why;
    }

    /** The features that these words name; words that name none are left out. */
    public static Set<WorthFeature> of(List<String> why) {
        Set<WorthFeature> features = EnumSet.noneOf(WorthFeature.class);
        Arrays.stream(values()).filter(feature -> why.contains(feature.why)).forEach(features::add);
        return features;
    }
}
