package factdesk.extract.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.Extractor;
import factdesk.extract.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionReaderTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    @Test
    void indirectSpeechBeforeItsSpeaker() {
        assertFound("Ferry fares will rise in May, the council said.", "the council", "Ferry fares will rise in May");
    }

    @Test
    void indirectSpeechAfterItsSpeaker() {
        assertFound(
                "The council told reporters on Monday that ferry fares will rise.",
                "The council",
                "that ferry fares will rise");
    }

    @Test
    void quotationSplitByItsSpeaker() {
        assertFound(
                "“We asked four times,” said Ruth Adeyemi, “and nobody answered.”",
                "Ruth Adeyemi",
                "“We asked four times,” “and nobody answered.”");
    }

    @Test
    void quotationGoesOnInTheNextSentence() {
        assertFound(
                "“We asked four times,” said Ruth Adeyemi. “Nobody answered.”",
                "Ruth Adeyemi",
                "“We asked four times,” “Nobody answered.”");
    }

    @Test
    void quotationGoesOnInTheNextParagraph() {
        String text = "Adeyemi said: “We asked four times.\n\n“Nobody answered.”";
        assertThat(words(text, first(text).content())).isEqualTo("“We asked four times “Nobody answered.”");
    }

    @Test
    void paragraphThatIsOneQuotationGoesOnWithTheSpeechBefore() {
        String text = "“We asked four times,” said Ruth Adeyemi.\n\n“Nobody answered us.”\n\nIt was Monday.";
        assertThat(words(text, first(text).content())).isEqualTo("“We asked four times,” “Nobody answered us.”");
    }

    @Test
    void quotationBelowAColonBelongsToTheParagraphAbove() {
        assertFound(
                "Ruth Adeyemi told the council:\n\n“We asked four times.”", "Ruth Adeyemi", "“We asked four times.”");
    }

    @Test
    void whatIsExpectedHasNoSource() {
        String text = "The ferry is expected to sail again at noon.";
        assertThat(read(text)).allSatisfy(found -> assertThat(found.source()).isEmpty());
    }

    @Test
    void whatIsSaidInARelativeClauseIsAboutTheNounBefore() {
        String text = "Soldiers landed on the island, which Ruritania claims as its own.";
        assertThat(read(text)).isNotEmpty();
        assertThat(words(text, first(text).content())).contains("the island, which");
    }

    @Test
    void reportThatClosesTheSentenceReportsAllOfIt() {
        String text = "Ruth Adeyemi accused the port of sloth, the council said.";
        List<Attribution> found = read(text);
        assertThat(words(text, found.get(0).content())).isEqualTo("Ruth Adeyemi accused the port of sloth");
        assertThat(found.get(1).within()).isZero();
    }

    @Test
    void accordingToNamesTheSource() {
        assertFound("According to the port authority, 40 ships were late.", "the port authority", "40 ships were late");
        assertFound(
                "Forty ships were late, according to the port authority.",
                "the port authority",
                "Forty ships were late");
    }

    @Test
    void insertionBelongsToTheSource() {
        assertFound(
                "Olu Bakare, the secretary of the union, said nobody was paid late.",
                "Olu Bakare, the secretary of the union,",
                "nobody was paid late");
    }

    @Test
    void typeFollowsTheQuotationMarks() {
        assertThat(first("“We asked four times,” she said.").type()).isEqualTo(Attribution.Type.DIRECT);
        assertThat(first("She said they had \"asked four times\".").type()).isEqualTo(Attribution.Type.MIXED);
        assertThat(first("She said they had asked four times.").type()).isEqualTo(Attribution.Type.INDIRECT);
    }

    @Test
    void reportInsideAReportIsWithinIt() {
        List<Attribution> found = read("Bakare said the ship was safe, according to a statement from the union.");
        assertThat(found).hasSize(2);
        assertThat(found.get(0).within()).isNull();
        assertThat(found.get(0).speaker()).isEqualTo("the union");
        assertThat(found.get(1).within()).isZero();
        assertThat(found.get(1).speaker()).isEqualTo("Bakare");
    }

    @Test
    void eachSaysWhyItWasFound() {
        assertThat(read("The council said ferry fares will rise.")).allSatisfy(attribution -> {
            assertThat(attribution.why()).isNotBlank();
            assertThat(attribution.confidence()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void textWithoutSpeechHasNone() {
        assertThat(read("The ferry leaves at noon. It is blue.")).isEmpty();
    }

    private static void assertFound(String text, String source, String content) {
        Attribution found = first(text);
        assertThat(words(text, found.source())).isEqualTo(source);
        assertThat(words(text, found.content())).isEqualTo(content);
    }

    private static Attribution first(String text) {
        List<Attribution> found = read(text);
        assertThat(found).isNotEmpty();
        return found.get(0);
    }

    private static List<Attribution> read(String text) {
        return EXTRACTOR.extract(text).attributions();
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }
}
