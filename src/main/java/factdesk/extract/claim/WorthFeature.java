package factdesk.extract.claim;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What makes a statement more or less worth checking. Each can be shown to an editor; {@link WorthWeights} says how
 * much each counts.
 */
public enum WorthFeature {
    SHARE("states a share or a rate"),
    FIGURE("states a figure"),
    FIGURES("states several figures"),
    LARGE("counts in millions or more"),
    MONEY("is about an amount of money"),
    CHANGE("says how much something changed"),
    DEED("says how somebody voted or acted in office"),
    PAST("says what happened"),
    SOURCE("names a data source"),
    ECONOMY("is about the economy or public money"),
    POLICY("is about a law or a policy"),
    COMPARISON("has a comparison"),
    SUPERLATIVE("says that something is the most, the first or the only one"),
    SAID("says what somebody said"),
    OTHERS("is about what others do"),
    NAMES("names a person, a body or a place"),
    PERIOD("says when"),
    PEOPLE("is about many people"),
    DETAIL("goes into detail"),
    FORECAST("is a forecast or a promise"),
    OPINION("is an opinion or a wish"),
    VALUES("speaks of values and aims"),
    PERSONAL("is a personal experience"),
    AUDIENCE("addresses the audience"),
    QUESTION("is a question"),
    SHORT("is only a few words");

    private final String why;

    WorthFeature(String why) {
        this.why = why;
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
