package factdesk.extract.attribution;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * An attribution as it is found, in tokens of its passage, before the speaker is known.
 *
 * @param passage the paragraph it stands in
 * @param outer the attribution in whose content this one was found; null for an outermost one
 * @param why the pattern that found it, in words
 * @param confidence how sure the finder is, from 0 to 1
 */
public record Draft(
        Passage passage,
        List<Range> source,
        List<Range> cue,
        List<Range> content,
        Draft outer,
        String why,
        double confidence) {

    public Draft {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }

    /** The same, with one more piece of what was said. */
    public Draft and(Range piece) {
        List<Range> longer = new ArrayList<>(content);
        longer.add(piece);
        return new Draft(passage, source, cue, longer, outer, why, confidence);
    }

    /** The same with another source. */
    public Draft from(List<Range> other) {
        return new Draft(passage, other, cue, content, outer, why, confidence);
    }

    /** The same with other words reported. */
    public Draft saying(List<Range> other) {
        return new Draft(passage, source, cue, other, outer, why, confidence);
    }

    /** How many attributions hold this one. */
    public int depth() {
        return outer == null ? 0 : outer.depth() + 1;
    }
}
