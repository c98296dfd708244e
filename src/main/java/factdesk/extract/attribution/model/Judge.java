package factdesk.extract.attribution.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Chooses, of all readings of a passage's cues, those that are likely right and do not say the same words twice. */
final class Judge {
    /** Likelihood of being right from which a reading is believed. */
    private static final double BELIEVED = 0.23;

    /** Share of a content that may be in another one. */
    private static final double APART = 0.5;

    private final Weights weights;
    private final Features features = new Features();

    Judge(Weights weights) {
        this.weights = weights;
    }

    /** A reading with the likelihood that it is right. */
    record Judged(Candidate candidate, double likelihood) {}

    /** In reading order. */
    List<Judged> chosen(Reading reading, List<List<Candidate>> candidates) {
        JudgingFeatures source = new JudgingFeatures(reading, candidates);
        List<Judged> judged = new ArrayList<>();
        for (List<Candidate> readings : candidates) {
            for (Candidate candidate : readings) {
                double likelihood = likelihood(source, candidate);
                if (likelihood >= BELIEVED) {
                    judged.add(new Judged(candidate, likelihood));
                }
            }
        }
        judged.sort(Comparator.comparingDouble(Judged::likelihood).reversed());
        List<Judged> chosen = new ArrayList<>();
        for (Judged each : judged) {
            if (chosen.stream().noneMatch(other -> collide(each.candidate(), other.candidate()))) {
                chosen.add(each);
            }
        }
        chosen.sort(Comparator.comparingInt(each ->
                Math.min(each.candidate().cue().from(), each.candidate().hull().from())));
        return chosen;
    }

    private double likelihood(JudgingFeatures source, Candidate candidate) {
        float[] scores = new float[2];
        source.fill(candidate, features);
        weights.score(features, scores, 0);
        return 1 / (1 + Math.exp(scores[0] - scores[1]));
    }

    private static boolean collide(Candidate one, Candidate other) {
        return one.cue().equals(other.cue()) || one.overlap(other) > APART;
    }
}
