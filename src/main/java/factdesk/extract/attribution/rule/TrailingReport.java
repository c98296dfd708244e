package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words come first: "Prices fell, the bank said", "“Prices fell,” said Ann Lee, “and will fall again.”" */
final class TrailingReport implements Pattern {
    private static final int SHORTEST_CONTENT = 2;

    private final CueWords cues;

    TrailingReport(CueWords cues) {
        this.cues = cues;
    }

    @Override
    public Optional<Report> match(Clause clause) {
        for (int i = clause.to() - 1; i > clause.from() + SHORTEST_CONTENT; i--) {
            int cue = i;
            if (clause.free(i) && (isCue(clause, i) || mayBeCue(clause, i))) {
                Optional<Report> report = subjectFirst(clause, i)
                        .or(() -> inverted(clause, cue))
                        .filter(found -> isCue(clause, cue) || followsQuotation(clause, outer(found) - 1));
                if (report.isPresent()) {
                    return report;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isCue(Clause clause, int i) {
        boolean verb = clause.passage().is(i, "VERB") || clause.passage().is(i, "AUX");
        return verb && cues.says(clause.word(i)) && !clause.compound(i) && !cues.thinks(clause.word(i));
    }

    /** "“Never again,” the mayor shot back": any verb reports after a quotation that ends with a comma. */
    private static boolean followsQuotation(Clause clause, int end) {
        String last = clause.word(end - 1);
        return clause.passage().quotes().closes(end) && (last.equals(",") || last.equals("?") || last.equals("!"));
    }

    private static boolean mayBeCue(Clause clause, int i) {
        return clause.passage().is(i, "VERB") && !clause.word(i).endsWith("ing") && !clause.compound(i);
    }

    /** Where source and cue begin. */
    private static int outer(Report report) {
        return Math.min(report.source().get(0).from(), report.cue().get(0).from());
    }

    private Optional<Report> subjectFirst(Clause clause, int cue) {
        int verb = Verbs.groupStart(clause.passage(), cue);
        Range source = NounPhrases.before(clause.passage(), verb, clause.from());
        if (source == null || !clause.separates(source.from() - 1) || Verbs.isRelative(clause.word(source.from()))) {
            return Optional.empty();
        }
        if (clause.word(cue + 1).equals(":") || takesObject(clause, cue)) {
            return Optional.empty();
        }
        return report(clause, source, new Range(verb, cue + 1), source.from(), cue + 1);
    }

    /** Whether what is said stands after the verb, so that the words before it are something else. */
    private boolean takesObject(Clause clause, int cue) {
        String next = clause.word(cue + 1);
        Passage passage = clause.passage();
        boolean addressed = Verbs.isAddressing(cues.base(clause.word(cue)));
        boolean phrase = passage.is(cue + 1, "DET")
                || passage.is(cue + 1, "NOUN")
                || passage.is(cue + 1, "PRON")
                || passage.is(cue + 1, "SCONJ")
                || (passage.is(cue + 1, "PROPN") && !Verbs.isTime(next));
        return phrase && !addressed;
    }

    private static Optional<Report> inverted(Clause clause, int cue) {
        if (!clause.separates(cue - 1)) {
            return Optional.empty();
        }
        Range name = NounPhrases.after(clause.passage(), cue + 1, clause.to());
        if (name == null || clause.passage().is(cue + 1, "ADP") || !hasVerb(clause, cue - 1)) {
            return Optional.empty();
        }
        int end = insertionEnd(clause, name.to());
        return report(clause, new Range(name.from(), end), new Range(cue, cue + 1), cue, end);
    }

    /** Whether the words before can be a statement. */
    private static boolean hasVerb(Clause clause, int end) {
        if (clause.passage().quotes().closes(end)) {
            return true;
        }
        for (int i = clause.from(); i < end; i++) {
            if (clause.passage().is(i, "VERB") || clause.passage().is(i, "AUX")) {
                return true;
            }
        }
        return false;
    }

    /** "said Ann Lee, who runs the port.": the insertion up to the next quotation or the end belongs to the source. */
    private static int insertionEnd(Clause clause, int end) {
        if (!clause.word(end).equals(",") || clause.opensQuote(end + 1)) {
            return end;
        }
        boolean inserts = Verbs.isRelative(clause.word(end + 1))
                || clause.word(end + 1).equals("a")
                || clause.word(end + 1).equals("the");
        int i = end + 1;
        while (inserts && i < clause.to() && clause.free(i) && !clause.word(i).equals(".")) {
            i++;
        }
        return inserts ? i : end;
    }

    private static Optional<Report> report(Clause clause, Range source, Range cue, int contentEnd, int restStart) {
        Range before = clause.trimmed(clause.from(), contentEnd);
        if (before == null || before.length() < SHORTEST_CONTENT) {
            return Optional.empty();
        }
        List<Range> content = new ArrayList<>(List.of(before));
        int quote = restStart;
        while (quote < clause.to()
                && !clause.opensQuote(quote)
                && !clause.passage().is(quote, "VERB")) {
            quote++;
        }
        if (clause.opensQuote(quote) && clause.passage().quotes().closes(before.to() - 1)) {
            content.add(new Range(
                    quote, Math.min(clause.passage().quotes().around(quote).to(), clause.to())));
        }
        String verb = clause.word(cue.to() - 1);
        return Optional.of(new Report(List.of(source), List.of(cue), content, "\"" + verb + "\" after what was said"));
    }
}
