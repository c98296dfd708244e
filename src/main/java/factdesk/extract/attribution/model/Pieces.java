package factdesk.extract.attribution.model;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;

/** Tidies the pieces of a content: whole quotations, no stray marks at the ends. */
final class Pieces {
    private final Passage passage;
    private final boolean[] taken;

    /** @param others the source and the cue, which are no part of the content */
    Pieces(Passage passage, List<Range> others) {
        this.passage = passage;
        taken = CueCandidates.marked(others, passage.size());
    }

    List<Range> tidied(List<Range> pieces) {
        List<Range> tidied = new ArrayList<>();
        for (Range piece : pieces) {
            Range trimmed = trimmed(piece);
            if (trimmed == null) {
                continue;
            }
            int last = tidied.size() - 1;
            if (last >= 0 && onlyMarksBetween(tidied.get(last).to(), trimmed.from())) {
                tidied.set(last, new Range(tidied.get(last).from(), trimmed.to()));
            } else {
                tidied.add(trimmed);
            }
        }
        return tidied;
    }

    private boolean onlyMarksBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isMark(i)) {
                return false;
            }
        }
        return true;
    }

    private Range trimmed(Range piece) {
        int from = piece.from();
        int to = piece.to();
        while (from < to && isMark(from) && !passage.quotes().opens(from)) {
            from++;
        }
        while (to > from && isMark(to - 1) && !passage.quotes().closes(to - 1)) {
            to--;
        }
        to = whole(from, to);
        if (from >= to || onlyMarksBetween(from, to)) {
            return null;
        }
        from = passage.quotes().opens(from - 1) ? from - 1 : from;
        to = passage.quotes().closes(to) ? to + 1 : to;
        to = passage.quotes().closes(to + 1) && isMark(to) ? to + 2 : to;
        return new Range(from, to);
    }

    /** "… a call on": goes on to the end of the phrase that a preposition or an article begins, or leaves it out. */
    private int whole(int from, int to) {
        if (to - from < 2 || !opensPhrase(to - 1)) {
            return to;
        }
        int end = to;
        while (end < taken.length && !taken[end] && inPhrase(end)) {
            end++;
        }
        return end > to ? end : to - 1;
    }

    private boolean opensPhrase(int i) {
        return passage.is(i, "ADP") || passage.is(i, "DET") || passage.is(i, "CCONJ");
    }

    private boolean inPhrase(int i) {
        return passage.is(i, "DET")
                || passage.is(i, "ADJ")
                || passage.is(i, "NOUN")
                || passage.is(i, "PROPN")
                || passage.is(i, "NUM");
    }

    private boolean isMark(int i) {
        return !Character.isLetterOrDigit(passage.token(i).text().codePointAt(0));
    }
}
