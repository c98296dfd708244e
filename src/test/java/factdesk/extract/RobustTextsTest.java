package factdesk.extract;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.sentence.SentenceReader;
import factdesk.extract.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as they come: all kinds of marks, headings, interviews, bylines, other languages. */
class RobustTextsTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    private static List<Attribution> attributions(String text) {
        return EXTRACTOR.extract(text).attributions();
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"We will rebuild,\" said Ruth Adeyemi.",
                "“We will rebuild,” said Ruth Adeyemi.",
                "«We will rebuild,» said Ruth Adeyemi.",
                "« We will rebuild », said Ruth Adeyemi.",
                "»We will rebuild,« said Ruth Adeyemi.",
                "„We will rebuild,“ said Ruth Adeyemi.",
                "„We will rebuild,” said Ruth Adeyemi.",
                "「We will rebuild,」 said Ruth Adeyemi.",
                "『We will rebuild,』 said Ruth Adeyemi.",
                "''We will rebuild,'' said Ruth Adeyemi.",
                "``We will rebuild,'' said Ruth Adeyemi.",
            })
    void speechIsDirectInTheMarksOfEveryCountry(String text) {
        Attribution speech = attributions(text).get(0);
        assertThat(speech.type()).isEqualTo(Attribution.Type.DIRECT);
        assertThat(speech.speaker()).isEqualTo("Ruth Adeyemi");
        assertThat(words(text, speech.content())).contains("We will rebuild").doesNotContain("said");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "‘We will rebuild,’ said Ruth Adeyemi.",
                "'We will rebuild,' said Ruth Adeyemi.",
                "“We will rebuild, said Ruth Adeyemi.",
                "We will rebuild,” said Ruth Adeyemi.",
                "\"We will rebuild, said Ruth Adeyemi. The council agreed.",
                "“We will rebuild,\" said Ruth Adeyemi.",
            })
    void singleAndUnbalancedMarksStillTellWhoSpeaks(String text) {
        Attribution speech = attributions(text).get(0);
        assertThat(speech.speaker()).isEqualTo("Ruth Adeyemi");
        assertThat(words(text, speech.content())).contains("We will").doesNotContain("Adeyemi");
    }

    @Test
    void apostrophesAreNoQuotationMarks() {
        String text = "The fishermen's boats weren't insured and the owners' harbour isn't safe, the mayor said.";
        assertThat(attributions(text)).extracting(Attribution::type).containsOnly(Attribution.Type.INDIRECT);
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        String text = "“We will rebuild, said Ruth Adeyemi.\n\nThe ferry company said fares would rise.";
        assertThat(attributions(text).get(1).type()).isEqualTo(Attribution.Type.INDIRECT);
        assertThat(attributions(text).get(1).speaker()).isEqualTo("The ferry company");
    }

    @Test
    void headlineInCapitalsDoesNotChangeWhoSpeaks() {
        String article = "Mayor Ruth Adeyemi said the bridge would be rebuilt.";
        assertThat(attributions("COUNCIL WILL REBUILD BRIDGE\n\n" + article))
                .extracting(Attribution::speaker)
                .containsExactly("Ruth Adeyemi");
    }

    @Test
    void transcriptNamesWhoSpeaksBeforeEachTurn() {
        String text = """
                Mayor Ruth Adeyemi met reporters on Monday.

                REPORTER: Will the bridge open?
                MAYOR ADEYEMI: It will open in May. We have 3 million crowns.
                OLU BAKARE: The union does not believe it.
                """;
        assertThat(attributions(text))
                .extracting(Attribution::speaker)
                .containsExactly("REPORTER", "Ruth Adeyemi", "OLU BAKARE");
        assertThat(words(text, attributions(text).get(1).content()))
                .isEqualTo("It will open in May. We have 3 million crowns.");
    }

    @Test
    void interviewReportsAnswersAndNotQuestions() {
        String text = "Q: Will the bridge be rebuilt?\nA: The council voted for it in March.\n\nQ: When?\nA: In May.";
        assertThat(attributions(text))
                .extracting(attribution -> words(text, attribution.content()))
                .containsExactly("The council voted for it in March.", "In May.");
        assertThat(attributions(text)).noneMatch(Attribution::resolved);
    }

    @Test
    void oneLineWithAColonIsNoTranscript() {
        assertThat(attributions("WEATHER: Rain is expected in the north.\n\nFerries will run."))
                .noneMatch(attribution -> attribution.why().contains("transcript"))
                .noneMatch(attribution -> attribution.confidence() >= 0.5);
    }

    @Test
    void bulletsAreReadLikeSentences() {
        String text =
                "• The council says costs have doubled\n• Ferries run until May\n- The mayor said the bridge was safe";
        assertThat(attributions(text))
                .extracting(attribution -> words(text, attribution.source()))
                .containsExactly("The council", "The mayor");
    }

    @Test
    void tweetIsWhatItsWriterSays() {
        String text = "Ruth Adeyemi tweeted: “Bridge first. Ferry later. #harbour @PortElgin https://t.example/x1 🚢”";
        Attribution tweet = attributions(text).get(0);
        assertThat(tweet.speaker()).isEqualTo("Ruth Adeyemi");
        assertThat(words(text, tweet.content())).contains("Bridge first", "#harbour", "@PortElgin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Lee\n\nPORT ELGIN (AP) — The council said the bridge was safe.",
                "By Ann Lee and Bo Chen, Harbour Correspondents\nPORT ELGIN — The council said the bridge was safe.",
                "PORT ELGIN, March 3 (CNS) - The council said the bridge was safe.",
                "PORT ELGIN -- The council said the bridge was safe.",
            })
    void bylineAndDatelineDoNotSpeak(String text) {
        assertThat(attributions(text)).hasSize(1);
        assertThat(words(text, attributions(text).get(0).source())).isEqualTo("The council");
        assertThat(words(text, attributions(text).get(0).content())).isEqualTo("the bridge was safe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mayor Ruth Adeyemi, left, at the harbour on Monday. (Photo: Jan Tor/CNS)",
                "The bridge at Port Elgin in 1931. Photograph: City Archive",
                "Die Brücke wird bis Mai gebaut. „Wir haben das Geld“, sagte sie.",
                "Le pont sera reconstruit. « Nous avons l’argent », a dit Anne Roux.",
                "市長は「橋を再建する」と述べた。",
                "Мост будет восстановлен. «У нас есть деньги», — сказал он.",
                "قال رئيس البلدية إن الجسر سيعاد بناؤه.",
                "Köprü mayısta açılacak, dedi belediye başkanı.",
            })
    void captionsAndOtherLanguagesGiveNothingRatherThanNonsense(String text) {
        assertThat(attributions(text)).isEmpty();
    }

    @Test
    void textBeyondTheLimitIsLeftOutAndNothingElse() {
        String sentence = "The council said the bridge was safe.\n\n";
        String blanks = "\n".repeat(SentenceReader.LONGEST_TEXT - sentence.length());
        assertThat(attributions(sentence + blanks + "\n\nThe mayor said the bridge was old."))
                .extracting(Attribution::speaker)
                .containsExactly("The council");
    }

    @Test
    void reportsInsideReportsEndAtTheDeepestOne() {
        String chain = "The mayor said that " + "the clerk said that ".repeat(8) + "the bridge was safe.";
        int deepest = 0;
        List<Attribution> attributions = attributions(chain);
        for (Attribution attribution : attributions) {
            int depth = 1;
            for (Integer i = attribution.within();
                    i != null;
                    i = attributions.get(i).within()) {
                depth++;
            }
            deepest = Math.max(deepest, depth);
        }
        assertThat(deepest).isBetween(1, factdesk.extract.attribution.rule.RuleFinder.DEEPEST);
    }
}
