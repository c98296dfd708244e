package factdesk.match.known;

import java.util.List;

/**
 * A known claim that may be the one that is looked at.
 *
 * @param score how alike they are; those of one claim's matches can be compared
 * @param words what both say, as the one that is looked at has it; names are not among them
 * @param names whom and what both name
 * @param figures what both state of the same kind
 */
public record Match(long knownId, double score, List<String> words, List<String> names, List<FigurePair> figures) {

    public Match {
        words = List.copyOf(words);
        names = List.copyOf(names);
        figures = List.copyOf(figures);
    }

    /** Whether a figure of theirs differs, in amount or in the time it is for. */
    public boolean isDifferent() {
        return figures.stream().anyMatch(FigurePair::isDifferent);
    }
}
