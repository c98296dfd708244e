package factdesk.worth;

import factdesk.extract.claim.WorthFeature;
import factdesk.extract.claim.WorthWeights;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the newsroom's decisions say of the features that make a claim worth checking.
 *
 * @param all the same over all claims, whatever their features
 * @param lines the features, those that count most for checking first
 */
public record WorthPage(FeatureCount all, List<Line> lines) {

    /**
     * One feature.
     *
     * @param weight what it adds to the logarithm of the odds
     */
    public record Line(FeatureCount count, double weight) {

        public String why() {
            return count.feature().why();
        }

        /** Whether it counts for checking rather than against it. */
        public boolean isFor() {
            return weight >= 0;
        }
    }

    static WorthPage of(FeatureCount all, List<FeatureCount> counts, WorthWeights weights) {
        Map<WorthFeature, FeatureCount> byFeature =
                counts.stream().collect(Collectors.toMap(FeatureCount::feature, Function.identity()));
        List<Line> lines = Arrays.stream(WorthFeature.values())
                .map(feature ->
                        new Line(byFeature.getOrDefault(feature, new FeatureCount(feature, 0, 0)), weights.of(feature)))
                .sorted(Comparator.comparingDouble((Line line) -> -line.weight()))
                .toList();
        return new WorthPage(all, lines);
    }

    /** How many decisions a fit needs. */
    public int enough() {
        return WorthFit.ENOUGH;
    }

    public int enoughOfEach() {
        return WorthFit.ENOUGH_OF_EACH;
    }
}
