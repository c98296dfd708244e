package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Range;
import java.util.List;

/**
 * One way to read a cue: with this source and this content.
 *
 * @param cue the words that report
 * @param source who speaks; null when nobody is named
 * @param content what is said, in reading order; at least one piece
 * @param confidence how likely the second chain finds that the cue has a content at all
 * @param sourceLikelihood how likely the second chain finds the source, given that; of the likeliest one that was not
 *     taken when there is none
 * @param contentLikelihood how likely it finds the words of the content, on average, given that
 * @param edges how sure it is of the content's ends: what it gives the words outside them
 */
record Candidate(
        Range cue,
        Range source,
        List<Range> content,
        double confidence,
        float sourceLikelihood,
        float contentLikelihood,
        float edges) {

    Candidate {
        content = List.copyOf(content);
    }

    /** From the first to the last word of the content. */
    Range hull() {
        return new Range(content.get(0).from(), content.get(content.size() - 1).to());
    }

    int contentLength() {
        return content.stream().mapToInt(Range::length).sum();
    }

    /** Words of the content that are also in the range. */
    int shared(Range range) {
        int shared = 0;
        for (Range piece : content) {
            shared += Math.max(0, Math.min(piece.to(), range.to()) - Math.max(piece.from(), range.from()));
        }
        return shared;
    }

    /** The share of the shorter content that is in both. */
    double overlap(Candidate other) {
        int shared = other.content.stream().mapToInt(this::shared).sum();
        return shared / (double) Math.min(contentLength(), other.contentLength());
    }
}
