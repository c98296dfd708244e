package factdesk.extract.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.attribution.Draft;
import factdesk.extract.attribution.rule.CueWords;
import factdesk.extract.attribution.rule.RuleFinder;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import factdesk.extract.sentence.SentenceReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurePatternsTest {

    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final RuleFinder RULES = new RuleFinder(CueWords.load());

    @Test
    void whatStandsBeforeAccordingToIsReportedWhole() {
        Passage passage =
                passage("Ferry traffic has surged, reaching $80 million in 2023, according to the harbour office.");
        Draft whole = RULES.outermost(passage).get(0);
        Range statement = whole.content().get(0);
        Draft cut = whole.saying(List.of(new Range(statement.from() + 6, statement.to())));

        List<Draft> completed = new SurePatterns(RULES).added(passage, List.of(cut));

        assertThat(completed).hasSize(1);
        assertThat(passage.text(completed.get(0).content().get(0)))
                .isEqualTo("Ferry traffic has surged, reaching $80 million in 2023");
    }

    @Test
    void whatTheModelFoundBeyondThePatternStays() {
        Passage passage = passage("Ferry traffic has surged, according to the harbour office.");
        Draft pattern = RULES.outermost(passage).get(0);
        Range statement = pattern.content().get(0);
        Draft longer = pattern.saying(List.of(new Range(statement.from(), statement.to() + 1)));

        List<Draft> completed = new SurePatterns(RULES).added(passage, List.of(longer));

        assertThat(completed.get(0).content()).isEqualTo(longer.content());
    }

    private static Passage passage(String text) {
        return new Passage(text, SENTENCES.read(text), false);
    }
}
