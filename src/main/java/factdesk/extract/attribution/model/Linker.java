package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;

/** Finds the sources and the contents that each cue of a passage may have, with the second chain. */
final class Linker {
    /** Likelihood of having a content below which a cue is none. */
    private static final double LEAST = 0.06;

    private final Weights weights;
    private final Features features = new Features();

    Linker(Weights weights) {
        this.weights = weights;
    }

    /** The readings of each cue that may have a content, the most likely one first. */
    List<List<Candidate>> candidates(Reading reading) {
        LinkingFeatures source = reading.linkingFeatures();
        List<List<Candidate>> candidates = new ArrayList<>();
        for (Range cue : reading.cues()) {
            List<Candidate> readings = readings(reading, source.of(cue), cue);
            if (!readings.isEmpty()) {
                candidates.add(readings);
            }
        }
        return candidates;
    }

    private List<Candidate> readings(Reading reading, LinkingFeatures source, Range cue) {
        Range reach = reading.reach(cue);
        int length = reach.length();
        float[] scores = new float[length * Roles.LINKS];
        for (int i = 0; i < length; i++) {
            source.fill(reach.from() + i, features);
            weights.score(features, scores, i * Roles.LINKS);
        }
        Reading.constrain(scores, Reading.fixed(reach, cue));
        boolean[] tied = reading.tied(reach, cue);
        Chain chain = new Chain(length, Roles.LINKS, scores, weights.transitions(), tied);
        float[] marginals = new float[length * Roles.LINKS];
        double all = chain.marginals(marginals, null);
        double confidence = 1 - Math.exp(withoutContent(length, scores, tied) - all);
        return confidence < LEAST
                ? List.of()
                : new CueReadings(reading.words().passage(), cue, reach, marginals, confidence).all();
    }

    /** The logarithm of the sum over all rows of labels without a content. */
    private double withoutContent(int length, float[] scores, boolean[] tied) {
        float[] none = scores.clone();
        for (int i = 0; i < length; i++) {
            none[i * Roles.LINKS + Roles.LINK_CONTENT] = Reading.IMPOSSIBLE;
        }
        return new Chain(length, Roles.LINKS, none, weights.transitions(), tied).logSum();
    }
}
