package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ways to read one cue that its words' likelihoods leave open: contents drawn wide or narrow, several sources. */
final class CueReadings {
    /** Likelihoods, given that the cue has a content, from which a word belongs to the content. */
    private static final float[] CONTENT = {0.5f, 0.35f, 0.2f, 0.65f, 0.8f};

    /** Likelihood, given that the cue has a content, from which a word may name the source. */
    private static final float SOURCE = 0.02f;

    /** Likelihood from which a word next to the source's likeliest one belongs to it in any case. */
    private static final float SURE = 0.3f;

    /** Sources tried. */
    private static final int SOURCES = 3;

    private final Passage passage;
    private final Range cue;
    private final Range reach;
    private final float[] marginals;
    private final double confidence;

    /** @param marginals of the second chain's labels in the reach of the cue */
    CueReadings(Passage passage, Range cue, Range reach, float[] marginals, double confidence) {
        this.passage = passage;
        this.cue = cue;
        this.reach = reach;
        this.marginals = marginals;
        this.confidence = confidence;
    }

    /** The most likely source and content first. */
    List<Candidate> all() {
        List<Range> sources = sources();
        List<Candidate> all = new ArrayList<>();
        for (Range source : sources) {
            for (List<Range> content : contents(source)) {
                all.add(candidate(source, content));
            }
        }
        float missed = sources.isEmpty() ? 0 : peak(sources.get(0));
        for (List<Range> content : contents(null)) {
            all.add(new Candidate(cue, null, content, confidence, missed, average(content), edges(content)));
        }
        return all;
    }

    private Candidate candidate(Range source, List<Range> content) {
        return new Candidate(cue, source, content, confidence, peak(source), average(content), edges(content));
    }

    private Set<List<Range>> contents(Range source) {
        List<Range> others = source == null ? List.of(cue) : List.of(cue, source);
        Pieces pieces = new Pieces(passage, others);
        Set<List<Range>> contents = new LinkedHashSet<>();
        for (float threshold : CONTENT) {
            List<Range> content = pieces.tidied(runs(Roles.LINK_CONTENT, (float) (threshold * confidence)));
            if (!content.isEmpty()) {
                contents.add(content);
            }
        }
        return contents;
    }

    private List<Range> runs(int label, float least) {
        List<Range> runs = new ArrayList<>();
        int start = -1;
        for (int i = reach.from(); i <= reach.to(); i++) {
            boolean inside = i < reach.to() && at(i, label) >= least;
            if (inside && start < 0) {
                start = i;
            } else if (!inside && start >= 0) {
                runs.add(new Range(start, i));
                start = -1;
            }
        }
        return runs;
    }

    /** The runs of the likeliest words and those next to them that are not much less likely. */
    private List<Range> sources() {
        List<Range> sources = new ArrayList<>();
        boolean[] taken = new boolean[reach.length()];
        while (sources.size() < SOURCES) {
            int best = -1;
            for (int i = reach.from(); i < reach.to(); i++) {
                boolean better = best < 0 || at(i, Roles.LINK_SOURCE) > at(best, Roles.LINK_SOURCE);
                best = !taken[i - reach.from()] && better ? i : best;
            }
            if (best < 0 || at(best, Roles.LINK_SOURCE) < SOURCE * confidence) {
                break;
            }
            Range source = around(best, Math.min(SURE, at(best, Roles.LINK_SOURCE) / 2), taken);
            Arrays.fill(taken, source.from() - reach.from(), source.to() - reach.from(), true);
            sources.add(source);
        }
        return sources;
    }

    private Range around(int word, float least, boolean[] taken) {
        int from = word;
        int to = word + 1;
        while (from > reach.from() && !taken[from - 1 - reach.from()] && at(from - 1, Roles.LINK_SOURCE) >= least) {
            from--;
        }
        while (to < reach.to() && !taken[to - reach.from()] && at(to, Roles.LINK_SOURCE) >= least) {
            to++;
        }
        return new Range(from, to);
    }

    private float at(int i, int label) {
        return i < reach.from() || i >= reach.to() ? 0 : marginals[(i - reach.from()) * Roles.LINKS + label];
    }

    private float peak(Range source) {
        float peak = 0;
        for (int i = source.from(); i < source.to(); i++) {
            peak = Math.max(peak, at(i, Roles.LINK_SOURCE));
        }
        return (float) (peak / confidence);
    }

    private float average(List<Range> content) {
        float sum = 0;
        int words = 0;
        for (Range piece : content) {
            for (int i = piece.from(); i < piece.to(); i++) {
                sum += at(i, Roles.LINK_CONTENT);
                words++;
            }
        }
        return (float) (sum / words / confidence);
    }

    private float edges(List<Range> content) {
        float outside = 0;
        for (Range piece : content) {
            outside = Math.max(outside, at(piece.from() - 1, Roles.LINK_CONTENT));
            outside = Math.max(outside, at(piece.to(), Roles.LINK_CONTENT));
        }
        return (float) (outside / confidence);
    }
}
