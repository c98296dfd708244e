package factdesk.extract.attribution.model;

import factdesk.extract.attribution.Draft;
import factdesk.extract.attribution.rule.RuleFinder;
import factdesk.extract.attribution.rule.RunningSpeech;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Quotes;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Adds to what the model found what patterns are sure of: quotations with their speaker, "said that", "according to",
 * the pieces of a quotation that its speaker's name splits, and the report that closes a sentence over all of it.
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
                all.set(same, completed(all.get(same), sure, all));
            } else if ((closesSentence(sure) || isQuotation(sure))
                    && all.stream().allMatch(draft -> holds(sure, draft) || !overlaps(draft, sure))) {
                all.removeIf(draft -> holds(sure, draft));
                all.add(sure);
            } else if (isSure(sure) && all.stream().noneMatch(draft -> overlaps(draft, sure))) {
                all.add(sure);
            }
        }
        all.sort(Comparator.comparing(draft -> draft.content().get(0)));
        return RunningSpeech.joined(passage, all);
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
    private static Draft completed(Draft draft, Draft sure, List<Draft> all) {
        Draft completed =
                isAccordingTo(sure) && within(draft.content(), sure.content()) ? draft.saying(sure.content()) : draft;
        Quotes quotes = draft.passage().quotes();
        for (Range piece : sure.content()) {
            boolean quotation = quotes.opens(piece.from()) && quotes.closes(piece.to() - 1);
            if (quotation && all.stream().noneMatch(other -> overlap(other.content(), List.of(piece)))) {
                completed = completed.and(piece);
            }
        }
        boolean unnamed = draft.source().isEmpty() && !overlap(sure.source(), completed.content());
        return unnamed ? completed.from(sure.source()) : completed;
    }

    /** "Lee denounced the plan, the council said.": the report that closes a sentence reports all of it. */
    private static boolean closesSentence(Draft sure) {
        Range content = sure.content().get(0);
        int end = Math.max(
                sure.source().get(0).to(), sure.cue().get(sure.cue().size() - 1).to());
        return sure.content().size() == 1
                && sure.passage().sentences().stream()
                        .anyMatch(sentence -> sentence.from() == content.from() && end == sentence.to() - 1)
                && content.to() <= sure.cue().get(0).from();
    }

    /** "“She says it is safe,” said Lee": what is reported in a quotation is the speaker's own words. */
    private static boolean isQuotation(Draft sure) {
        Range content = sure.content().get(0);
        return content.length() > LEAST_QUOTED
                && content.equals(sure.passage().quotes().around(content.from()));
    }

    private static boolean holds(Draft sure, Draft draft) {
        return within(draft.cue(), sure.content()) && (isQuotation(sure) || within(draft.content(), sure.content()));
    }

    private static boolean isSure(Draft sure) {
        Quotes quotes = sure.passage().quotes();
        int quoted = 0;
        for (Range piece : sure.content()) {
            for (int i = piece.from(); i < piece.to(); i++) {
                quoted += quotes.quoted(i) ? 1 : 0;
            }
        }
        return quoted >= LEAST_QUOTED || isAccordingTo(sure) || reportsThat(sure);
    }

    private static boolean reportsThat(Draft sure) {
        return sure.passage().word(sure.content().get(0).from()).equals("that");
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
