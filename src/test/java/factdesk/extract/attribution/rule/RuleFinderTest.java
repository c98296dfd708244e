package factdesk.extract.attribution.rule;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.attribution.Draft;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import factdesk.extract.sentence.SentenceReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleFinderTest {
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final RuleFinder RULES = new RuleFinder(CueWords.load());

    @Test
    void anyVerbReportsAfterAQuotationThatEndsWithAComma() {
        assertFound("“The pier is closed,” the mayor snapped back.", "the mayor", "“The pier is closed,”");
        assertFound("“Who pays for the pier?” thundered Olu Bakare.", "Olu Bakare", "“Who pays for the pier?”");
    }

    @Test
    void anyVerbReportsBeforeACommaAndAQuotation() {
        assertFound("The dockers chanted, “Open the pier!”", "The dockers", "“Open the pier!”");
        assertFound("Her letter reads: “The pier is closed.”", "Her letter", "“The pier is closed.”");
    }

    @Test
    void speakerMayStandBetweenVerbAndColon() {
        assertFound("Added Ruth Adeyemi: “Nobody asked the ferrymen.”", "Ruth Adeyemi", "“Nobody asked the ferrymen.”");
    }

    @Test
    void nameBehindADashSignsTheQuotation() {
        assertFound("“The pier is all we have.” — Ruth Adeyemi", "Ruth Adeyemi", "“The pier is all we have.”");
        assertFound(
                "\"The pier is all we have.\" -- Olu Bakare, ferryman",
                "Olu Bakare, ferryman",
                "\"The pier is all we have.\"");
    }

    @Test
    void dashBeforeAClauseSignsNothing() {
        assertThat(found("“The long pier” — It closed in May.")).isEmpty();
    }

    @Test
    void sentenceThatIsAllQuotationGoesOnWithTheLastSpeech() {
        assertFound(
                "“We asked four times,” said Ruth Adeyemi. “Nobody answered us at all.”",
                "Ruth Adeyemi",
                "“We asked four times,” “Nobody answered us at all.”");
    }

    @Test
    void quotationWithASpeakerOfItsOwnIsNotTakenByTheOneBefore() {
        List<Draft> found = found("“We asked four times,” said Ruth Adeyemi. “You never asked,” replied Olu Bakare.");
        assertThat(found).hasSize(2);
        assertThat(words(found.get(0).passage(), found.get(0).content())).isEqualTo("“We asked four times,”");
        assertThat(words(found.get(1).passage(), found.get(1).source())).isEqualTo("Olu Bakare");
    }

    @Test
    void quotationAfterAnotherVerbIsNotASecondPiece() {
        List<Draft> found = found("“We asked four times,” she said, adding: “Nobody answered.”");
        assertThat(words(found.get(0).passage(), found.get(0).content())).isEqualTo("“We asked four times,”");
    }

    @Test
    void reportOfSomebodyElseInsideAReportMakesAChain() {
        List<Draft> found = RULES.find(passage("“Adeyemi said that the pier is closed,” Bakare said."));
        assertThat(found).hasSize(2);
        assertThat(found.get(1).outer()).isSameAs(found.get(0));
    }

    @Test
    void speakersOwnThoughtsMakeNoChain() {
        assertThat(RULES.find(passage("“I think the pier is closed,” Bakare said.")))
                .hasSize(1);
        assertThat(RULES.find(passage("“You would say the pier is closed,” Bakare said.")))
                .hasSize(1);
        assertThat(RULES.find(passage("“They never said that the pier is closed,” Bakare said.")))
                .hasSize(1);
    }

    private static void assertFound(String text, String source, String content) {
        List<Draft> found = found(text);
        assertThat(found).hasSize(1);
        assertThat(words(found.get(0).passage(), found.get(0).source())).isEqualTo(source);
        assertThat(words(found.get(0).passage(), found.get(0).content())).isEqualTo(content);
    }

    private static List<Draft> found(String text) {
        return RULES.outermost(passage(text));
    }

    private static Passage passage(String text) {
        return new Passage(text, SENTENCES.read(text), false);
    }

    private static String words(Passage passage, List<Range> ranges) {
        return String.join(" ", ranges.stream().map(passage::text).toList());
    }
}
