package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Range;
import java.util.List;
import java.util.Optional;

/** "Prices fell, according to the bank" and "According to the bank, prices fell". */
final class AccordingTo implements Pattern {

    @Override
    public Optional<Report> match(Clause clause) {
        for (int i = clause.to() - 3; i >= clause.from(); i--) {
            if (clause.word(i).equals("according") && clause.word(i + 1).equals("to") && clause.free(i)) {
                Optional<Report> report = report(clause, i);
                if (report.isPresent()) {
                    return report;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Report> report(Clause clause, int cue) {
        Range source = NounPhrases.after(clause.passage(), cue + 2, clause.to());
        if (source == null) {
            return Optional.empty();
        }
        boolean leads = cue == clause.from();
        Range content = leads ? clause.trimmed(source.to(), clause.to()) : clause.trimmed(clause.from(), cue);
        if (content == null) {
            return Optional.empty();
        }
        return Optional.of(new Report(
                List.of(source),
                List.of(new Range(cue, cue + 2)),
                List.of(content),
                "\"according to\" names a source"));
    }
}
