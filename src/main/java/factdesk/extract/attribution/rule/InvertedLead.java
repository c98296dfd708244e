package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.List;
import java.util.Optional;

/** "Added Ruth Adeyemi: “Nobody answered.”" */
final class InvertedLead implements Pattern {
    private final CueWords cues;

    InvertedLead(CueWords cues) {
        this.cues = cues;
    }

    @Override
    public Optional<Report> match(Clause clause) {
        Passage passage = clause.passage();
        int verb = clause.from();
        Range source = NounPhrases.after(passage, verb + 1, clause.to());
        boolean inverted = cues.says(clause.word(verb)) && source != null && passage.is(source.from(), "PROPN");
        if (!inverted || !clause.word(source.to()).equals(":") || !clause.opensQuote(source.to() + 1)) {
            return Optional.empty();
        }
        Range quotation = passage.quotes().around(source.to() + 1);
        Range content = new Range(quotation.from(), Math.min(quotation.to(), clause.to()));
        return Optional.of(new Report(
                List.of(source),
                List.of(new Range(verb, verb + 1)),
                List.of(content),
                "\"" + clause.word(verb) + "\" and a name before a quotation"));
    }
}
