package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.List;
import java.util.Optional;

/** The speaker comes first: "The bank said that prices fell", "Ann Lee told the council: “No.”", "He denounced it". */
final class LeadingReport implements Pattern {
    private static final int SHORTEST_CONTENT = 2;

    private final CueWords cues;

    LeadingReport(CueWords cues) {
        this.cues = cues;
    }

    @Override
    public Optional<Report> match(Clause clause) {
        for (int i = clause.from() + 1; i + 1 < clause.to(); i++) {
            if (clause.free(i) && (isCue(clause, i) || introducesQuotation(clause, i))) {
                Optional<Report> report = report(clause, i);
                if (report.isPresent()) {
                    return report;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isCue(Clause clause, int i) {
        String word = clause.word(i);
        boolean counts = clause.isQuoted() ? cues.says(word) && !cues.thinks(word) : cues.isVerb(word);
        return counts && (clause.passage().is(i, "VERB") || looksLikeNoun(clause, i)) && !clause.compound(i);
    }

    /** "The crowd chanted, “Not again!”": any verb reports before a comma or a colon and a quotation. */
    private static boolean introducesQuotation(Clause clause, int i) {
        boolean parted = clause.word(i + 1).equals(",") || clause.word(i + 1).equals(":");
        return clause.passage().is(i, "VERB")
                && parted
                && i + 3 < clause.to()
                && clause.opensQuote(i + 2)
                && Character.isUpperCase(clause.passage().token(i + 3).text().codePointAt(0));
    }

    /** "Which Ruritania claims": taken for a noun by the tagger. */
    private static boolean looksLikeNoun(Clause clause, int i) {
        return clause.passage().is(i, "NOUN")
                && clause.passage().is(i - 1, "PROPN")
                && Verbs.isRelative(clause.word(i - 2));
    }

    private Optional<Report> report(Clause clause, int verb) {
        Passage passage = clause.passage();
        int group = Verbs.groupStart(passage, verb);
        Range source = NounPhrases.before(passage, group, clause.from());
        if (source == null
                || Verbs.isPassive(passage, group, verb)
                || clause.word(verb - 1).equals("to")) {
            return Optional.empty();
        }
        Range cue = new Range(group, verb + 1);
        Range rest = contentAfter(clause, verb);
        if (rest == null) {
            return Optional.empty();
        }
        String why = "\"" + clause.word(verb) + "\" before what was said";
        if (source.from() > clause.from() && Verbs.isRelative(clause.word(source.from() - 1))) {
            return aboutAntecedent(clause, source, cue, rest);
        }
        return rest.length() < SHORTEST_CONTENT
                ? Optional.empty()
                : Optional.of(new Report(List.of(source), List.of(cue), List.of(rest), why));
    }

    /** "the island, which Ruritania claims as its own": what is said is about the noun before. */
    private static Optional<Report> aboutAntecedent(Clause clause, Range source, Range cue, Range rest) {
        int relative = source.from() - 1;
        int end = clause.word(relative - 1).equals(",") ? relative - 1 : relative;
        Range noun = NounPhrases.before(clause.passage(), end, clause.from());
        if (noun == null) {
            return Optional.empty();
        }
        return Optional.of(new Report(
                List.of(source),
                List.of(cue),
                List.of(noun, rest),
                "\"" + clause.word(cue.to() - 1) + "\" says something of the noun before"));
    }

    private Range contentAfter(Clause clause, int verb) {
        boolean says = cues.says(clause.word(verb)) || introducesQuotation(clause, verb);
        int start = verb + 1;
        if (says && Verbs.isAddressing(cues.base(clause.word(verb)))) {
            Range addressed = NounPhrases.after(clause.passage(), start, clause.to());
            start = addressed == null ? start : addressed.to();
        }
        if (says) {
            start = Verbs.afterCircumstances(clause.passage(), start, clause.to());
        }
        if (clause.word(start).equals(":") || clause.word(start).equals(",")) {
            return clause.opensQuote(start + 1) ? quotation(clause, start + 1) : null;
        }
        boolean object = !cues.says(clause.word(verb))
                || cues.acts(clause.word(verb)) && !clause.word(start).equals("that");
        return clause.trimmed(start, object ? objectEnd(clause, start) : endOf(clause, start));
    }

    private static Range quotation(Clause clause, int start) {
        return new Range(start, Math.min(clause.passage().quotes().around(start).to(), clause.to()));
    }

    /** "Denounced the plan when it was read": the object ends before the next comma or clause. */
    private static int objectEnd(Clause clause, int start) {
        int i = start + 1;
        while (i < clause.to() && !(clause.free(i) && endsObject(clause.word(i)))) {
            i++;
        }
        return i;
    }

    private static boolean endsObject(String word) {
        return word.equals(",") || word.equals(";") || Verbs.isSubordinator(word);
    }

    /** The clause's end, or where ", but she said" begins another report. */
    private int endOf(Clause clause, int start) {
        for (int i = start + 2; i + 2 < clause.to(); i++) {
            boolean turns = clause.word(i).equals(",")
                    && (clause.word(i + 1).equals("but")
                            || clause.word(i + 1).equals("and")
                            || clause.word(i + 1).equals("while"));
            if (turns && clause.free(i) && startsReport(clause, i + 2)) {
                return i;
            }
        }
        return clause.to();
    }

    private boolean startsReport(Clause clause, int start) {
        Range subject = NounPhrases.after(clause.passage(), start, clause.to());
        if (subject == null) {
            return false;
        }
        int verb = subject.to();
        while (verb < clause.to()
                && (clause.passage().is(verb, "AUX") || clause.passage().is(verb, "ADV"))) {
            verb++;
        }
        return verb < clause.to() && cues.says(clause.word(verb));
    }
}
