package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;

/** Finds the source and the content of each cue of a passage with the second chain. */
final class Linker {
    /** Likelihood, given that the cue has a content, from which a word belongs to the content. */
    private static final float CONTENT = 0.5f;

    /** Likelihood, given that the cue has a content, from which a word belongs to the source. */
    private static final float SOURCE = 0.04f;

    /** Likelihood from which a word next to the source's likeliest one belongs to it in any case. */
    private static final float SURE = 0.3f;

    private final Weights weights;
    private final Features features = new Features();

    Linker(Weights weights) {
        this.weights = weights;
    }

    List<Link> links(Reading reading) {
        LinkingFeatures source = reading.linkingFeatures();
        List<Link> links = new ArrayList<>();
        for (Range cue : reading.cues()) {
            source.choose(cue);
            links.add(link(reading, source, cue));
        }
        return links;
    }

    private Link link(Reading reading, LinkingFeatures source, Range cue) {
        Range reach = reading.reach(cue);
        int length = reach.length();
        float[] scores = new float[length * Roles.LINKS];
        for (int i = 0; i < length; i++) {
            source.fill(reach.from() + i, features);
            weights.score(features, scores, i * Roles.LINKS);
        }
        Reading.constrain(scores, Reading.fixed(reach, cue));
        Chain chain = new Chain(length, Roles.LINKS, scores, weights.transitions());
        float[] marginals = new float[length * Roles.LINKS];
        double all = chain.marginals(marginals, null);
        double nothing = withoutContent(length, scores);
        double confidence = 1 - Math.exp(nothing - all);
        float believed = (float) (CONTENT * confidence);
        List<Range> content = runs(marginals, Roles.LINK_CONTENT, believed, reach);
        List<Range> speaker = likelySource(marginals, (float) (SOURCE * confidence), reach);
        return new Link(cue, speaker, content, confidence);
    }

    /** The logarithm of the sum over all rows of labels without a content. */
    private double withoutContent(int length, float[] scores) {
        float[] none = scores.clone();
        for (int i = 0; i < length; i++) {
            none[i * Roles.LINKS + Roles.LINK_CONTENT] = Reading.IMPOSSIBLE;
        }
        float[] unused = new float[length * Roles.LINKS];
        return new Chain(length, Roles.LINKS, none, weights.transitions()).marginals(unused, null);
    }

    private static List<Range> runs(float[] marginals, int label, float least, Range reach) {
        List<Range> runs = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= reach.length(); i++) {
            boolean inside = i < reach.length() && marginals[i * Roles.LINKS + label] >= least;
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                runs.add(new Range(reach.from() + start, reach.from() + i));
                start = -1;
            }
        }
        return runs;
    }

    /** The run of the likeliest word and those next to it that are not much less likely. */
    private static List<Range> likelySource(float[] marginals, float least, Range reach) {
        int best = 0;
        for (int i = 1; i < reach.length(); i++) {
            best = sourceAt(marginals, i) > sourceAt(marginals, best) ? i : best;
        }
        if (sourceAt(marginals, best) < least) {
            return List.of();
        }
        int word = reach.from() + best;
        float near = Math.min(SURE, sourceAt(marginals, best) / 2);
        return runs(marginals, Roles.LINK_SOURCE, near, reach).stream()
                .filter(run -> run.from() <= word && word < run.to())
                .toList();
    }

    private static float sourceAt(float[] marginals, int i) {
        return marginals[i * Roles.LINKS + Roles.LINK_SOURCE];
    }
}
