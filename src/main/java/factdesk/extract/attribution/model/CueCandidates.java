package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;

/** The runs of words that may be cues, by the likelihoods of the first chain. Most are; the second chain decides. */
final class CueCandidates {
    /** Likelihood from which a word is taken for part of a cue. */
    private static final float POSSIBLE = 0.05f;

    /** Share of the likeliest word's likelihood that the words at the ends must have. */
    private static final float EDGE = 0.5f;

    /** Likelihood from which a word begins another cue right after one. */
    private static final float BEGINS = 0.5f;

    private CueCandidates() {}

    static List<Range> of(float[] tagged, int size) {
        List<Range> candidates = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= size; i++) {
            boolean possible = i < size && likelihood(tagged, i) >= POSSIBLE;
            boolean begins = possible && tagged[i * Roles.TAGS + Roles.CUE] >= BEGINS;
            if (start >= 0 && (!possible || begins)) {
                candidates.add(core(tagged, start, i));
                start = -1;
            }
            if (possible && start < 0) {
                start = i;
            }
        }
        return candidates;
    }

    /** The run without the words at its ends that are much less likely than its likeliest one. */
    private static Range core(float[] tagged, int start, int end) {
        float peak = 0;
        for (int i = start; i < end; i++) {
            peak = Math.max(peak, likelihood(tagged, i));
        }
        int from = start;
        int to = end;
        while (likelihood(tagged, from) < EDGE * peak) {
            from++;
        }
        while (likelihood(tagged, to - 1) < EDGE * peak) {
            to--;
        }
        return new Range(from, to);
    }

    private static float likelihood(float[] tagged, int i) {
        return tagged[i * Roles.TAGS + Roles.CUE] + tagged[i * Roles.TAGS + Roles.CUE + 1];
    }

    /** For each word whether it is in one of the ranges. */
    static boolean[] marked(List<Range> ranges, int size) {
        boolean[] marked = new boolean[size];
        for (Range range : ranges) {
            for (int i = range.from(); i < range.to(); i++) {
                marked[i] = true;
            }
        }
        return marked;
    }
}
