package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Quotes;
import factdesk.extract.sentence.Range;
import java.util.List;

/** A passage as the first chain reads it: how likely each word is part of a cue, a source or a content. */
final class Reading {
    /** Words on each side of a cue that its source and content are looked for in. */
    static final int REACH = 160;

    /** The score of a label that cannot be. */
    static final float IMPOSSIBLE = -500;

    private final PassageWords words;
    private final float[] tagged;
    private final List<Range> cues;

    Reading(PassageWords words, Weights tagging) {
        this.words = words;
        tagged = new float[words.size * Roles.TAGS];
        float[] scores = new float[words.size * Roles.TAGS];
        TaggingFeatures source = new TaggingFeatures(words);
        Features features = new Features();
        for (int i = 0; i < words.size; i++) {
            source.fill(i, features);
            tagging.score(features, scores, i * Roles.TAGS);
        }
        new Chain(words.size, Roles.TAGS, scores, tagging.transitions(), null).marginals(tagged, null);
        cues = CueCandidates.of(tagged, words.size);
    }

    PassageWords words() {
        return words;
    }

    /** By word and label of the first chain how likely the word has the label. */
    float[] tagged() {
        return tagged;
    }

    List<Range> cues() {
        return cues;
    }

    LinkingFeatures linkingFeatures() {
        return new LinkingFeatures(words, tagged, CueCandidates.marked(cues, words.size));
    }

    /** The words in which the source and the content of the cue are looked for. */
    Range reach(Range cue) {
        return new Range(Math.max(0, cue.from() - REACH), Math.min(words.size, cue.to() + REACH));
    }

    /** For each word of the reach the label it must have: the cue is the cue, nothing else is. */
    static byte[] fixed(Range reach, Range cue) {
        byte[] fixed = new byte[reach.length()];
        for (int i = 0; i < fixed.length; i++) {
            int word = reach.from() + i;
            fixed[i] = (byte) (word >= cue.from() && word < cue.to() ? Roles.LINK_CUE : -1);
        }
        return fixed;
    }

    /**
     * For each word of the reach whether it goes with the one before: a quotation is said by one, or by none, as a
     * whole, unless the cue stands in it.
     */
    boolean[] tied(Range reach, Range cue) {
        Quotes quotes = words.passage().quotes();
        boolean[] tied = new boolean[reach.length()];
        for (int i = 1; i < tied.length; i++) {
            Range quotation = quotes.around(reach.from() + i);
            tied[i] = quotation != null
                    && quotation.from() < reach.from() + i
                    && quotes.closes(quotation.to() - 1)
                    && !quotation.overlaps(cue);
        }
        return tied;
    }

    /** Makes all labels of the second chain impossible but the fixed ones, and the cue's label elsewhere. */
    static void constrain(float[] scores, byte[] fixed) {
        for (int i = 0; i < fixed.length; i++) {
            for (int label = 0; label < Roles.LINKS; label++) {
                boolean possible = fixed[i] >= 0 ? label == fixed[i] : label != Roles.LINK_CUE;
                scores[i * Roles.LINKS + label] = possible ? scores[i * Roles.LINKS + label] : IMPOSSIBLE;
            }
        }
    }
}
