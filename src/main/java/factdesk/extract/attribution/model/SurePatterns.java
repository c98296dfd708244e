package factdesk.extract.attribution.model;

import factdesk.extract.attribution.Draft;
import factdesk.extract.attribution.rule.RuleFinder;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Quotes;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds to what the model found what patterns are sure of: quotations with their speaker, "according to", and the pieces
 * of a quotation that its speaker's name splits.
 */
final class SurePatterns {
    /** Words and marks of a quotation that is more than a borrowed word. */
    private static final int LEAST_QUOTED = 5;

    private final RuleFinder rules;

    SurePatterns(RuleFinder rules) {
        this.rules = rules;
    }

    /** The model's attributions, completed, and those it missed; in reading order. */
    List<Draft> added(Passage passage, List<Draft> found) {
        List<Draft> all = new ArrayList<>(found);
        for (Draft sure : rules.outermost(passage)) {
            int same = sameCue(all, sure);
            if (same >= 0) {
                all.set(same, completed(all.get(same), sure));
            } else if (isSure(sure) && all.stream().noneMatch(draft -> overlaps(draft, sure))) {
                all.add(sure);
            }
        }
        all.sort(Comparator.comparing(draft -> draft.content().get(0)));
        return all;
    }

    private static int sameCue(List<Draft> drafts, Draft sure) {
        for (int i = 0; i < drafts.size(); i++) {
            if (overlap(drafts.get(i).cue(), sure.cue())
                    && overlap(drafts.get(i).content(), sure.content())) {
                return i;
            }
        }
        return -1;
    }

    /** With the quoted pieces that only the pattern has, and with its source where the model has none. */
    private static Draft completed(Draft draft, Draft sure) {
        Draft completed =
                isAccordingTo(sure) && within(draft.content(), sure.content()) ? draft.saying(sure.content()) : draft;
        Quotes quotes = draft.passage().quotes();
        for (Range piece : sure.content()) {
            boolean quotation = quotes.opens(piece.from()) && quotes.closes(piece.to() - 1);
            if (quotation && !overlap(draft.content(), List.of(piece))) {
                completed = completed.and(piece);
            }
        }
        boolean unnamed = draft.source().isEmpty() && !overlap(sure.source(), completed.content());
        return unnamed ? completed.from(sure.source()) : completed;
    }

    private static boolean isSure(Draft sure) {
        Passage passage = sure.passage();
        Range first = sure.content().get(0);
        boolean quoted =
                passage.quotes().opens(first.from()) && passage.quotes().closes(first.to() - 1);
        return (quoted && first.length() > LEAST_QUOTED) || isAccordingTo(sure);
    }

    private static boolean isAccordingTo(Draft sure) {
        return sure.passage().word(sure.cue().get(0).from()).equals("according");
    }

    private static boolean within(List<Range> parts, List<Range> wholes) {
        return parts.stream()
                .allMatch(part ->
                        wholes.stream().anyMatch(whole -> whole.from() <= part.from() && part.to() <= whole.to()));
    }

    private static boolean overlaps(Draft draft, Draft sure) {
        return overlap(draft.content(), sure.content())
                || overlap(draft.content(), sure.cue())
                || overlap(draft.cue(), sure.content());
    }

    private static boolean overlap(List<Range> some, List<Range> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(one::overlaps));
    }
}
