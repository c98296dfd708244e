package factdesk.extract.attribution.rule;

import factdesk.extract.attribution.Draft;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives sentences that are a quotation and nothing else to whoever was quoted right before: "“We asked,” said Lee. “And
 * nobody came.”"
 */
public final class RunningSpeech {
    /** Words and marks of a quotation that is more than a borrowed word. */
    private static final int SHORTEST = 4;

    private RunningSpeech() {}

    /** The drafts, some of them with more quoted pieces; in the same order. */
    public static List<Draft> joined(Passage passage, List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts);
        for (Range sentence : passage.sentences()) {
            Range quotation = passage.quotes().around(sentence.from());
            boolean starts = quotation != null && quotation.from() == sentence.from() && quotation.length() >= SHORTEST;
            if (starts && fills(passage, quotation) && isFree(quotation, joined)) {
                int speaker = before(passage, quotation, joined);
                if (speaker >= 0) {
                    joined.set(speaker, joined.get(speaker).and(quotation));
                }
            }
        }
        return joined;
    }

    /** Whether the sentence that the quotation ends in goes on only with a mark. */
    private static boolean fills(Passage passage, Range quotation) {
        int last = quotation.to() - 1;
        return passage.sentences().stream()
                .anyMatch(sentence ->
                        sentence.from() <= last && last < sentence.to() && sentence.to() <= quotation.to() + 1);
    }

    private static boolean isFree(Range quotation, List<Draft> drafts) {
        return drafts.stream()
                .noneMatch(draft -> draft.content().stream().anyMatch(quotation::overlaps)
                        || draft.cue().stream().anyMatch(quotation::overlaps));
    }

    /** The last report that ends in the sentence before, if it quotes; -1 otherwise. */
    private static int before(Passage passage, Range quotation, List<Draft> drafts) {
        int best = -1;
        for (int i = 0; i < drafts.size(); i++) {
            boolean earlier = end(drafts.get(i)) <= quotation.from();
            if (earlier && (best < 0 || end(drafts.get(i)) > end(drafts.get(best)))) {
                best = i;
            }
        }
        boolean next =
                best >= 0 && sentence(passage, end(drafts.get(best)) - 1) + 1 >= sentence(passage, quotation.from());
        return next && quotes(passage, drafts.get(best)) ? best : -1;
    }

    private static int sentence(Passage passage, int token) {
        int number = 0;
        while (passage.sentences().get(number).to() <= token) {
            number++;
        }
        return number;
    }

    private static boolean quotes(Passage passage, Draft draft) {
        return draft.content().stream().anyMatch(piece -> passage.quotes().quoted(piece.to() - 1));
    }

    private static int end(Draft draft) {
        List<Range> all = new ArrayList<>(draft.content());
        all.addAll(draft.cue());
        all.addAll(draft.source());
        return all.stream().mapToInt(Range::to).max().orElse(0);
    }
}
