package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Range;
import java.util.List;

/**
 * A cue with what the second chain found for it.
 *
 * @param confidence how likely it has a content at all
 */
record Link(Range cue, List<Range> source, List<Range> content, double confidence) {
    boolean hasContent() {
        return !content.isEmpty();
    }

    /** From the first to the last word of the content. */
    Range contentHull() {
        return new Range(content.get(0).from(), content.get(content.size() - 1).to());
    }

    int contentLength() {
        return content.stream().mapToInt(Range::length).sum();
    }
}
