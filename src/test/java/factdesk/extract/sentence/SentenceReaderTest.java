package factdesk.extract.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.token.Token;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SentenceReaderTest {
    private static final SentenceReader READER = SentenceReader.load();

    @Test
    void endOfParagraphEndsASentence() {
        assertThat(sentences("Harbour fees rise again\n\nThe council met on Monday. It voted at noon."))
                .containsExactly("Harbour fees rise again", "The council met on Monday.", "It voted at noon.");
    }

    @Test
    void linesBrokenToAWidthAreOneParagraph() {
        assertThat(sentences("""
                The council of the small harbour town met on Monday and
                decided to raise the fees for ferries by a tenth from
                May on. It voted at noon.""")).hasSize(2);
    }

    @Test
    void titlesAndInitialsDoNotEndASentence() {
        assertThat(sentences("The bill was read by Sen. Ruth K. Adeyemi and Dr. Olu Bakare. Nobody spoke against it."))
                .hasSize(2);
    }

    @Test
    void questionThatIsReportedStaysWithItsReporter() {
        assertThat(sentences("“Where are the boats?” he asked. Nobody answered."))
                .hasSize(2);
    }

    @Test
    void tokensAreWordsNumbersAndMarks() {
        assertThat(words("“It didn't cost the U.S. $1,240.5 million,” said Lee's well-paid aide -- not even in 2023."))
                .containsExactly(
                        "“", "It", "didn't", "cost", "the", "U.S.", "$", "1,240.5", "million", ",", "”", "said",
                        "Lee's", "well", "-", "paid", "aide", "--", "not", "even", "in", "2023", ".");
    }

    @Test
    void everyTokenIsASliceOfTheText() {
        String text =
                "\uD83D\uDE80 Café “naïve” e\u0301t '' x ''...  www.example.org/a?b=c, #tag @you\u200B– 3:30 p.m.";
        for (Sentence sentence : READER.read(text)) {
            for (Token token : sentence.tokens()) {
                assertThat(token.text()).isEqualTo(token.span().of(text)).isNotBlank();
                assertThat(sentence.span().contains(token.span())).isTrue();
            }
        }
    }

    @Test
    void longestTextAndSentenceAreLimits() {
        String words = "word ".repeat(SentenceReader.LONGEST_TEXT / 4);
        List<Sentence> sentences = READER.read(words);
        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(sentence.span().length()).isLessThanOrEqualTo(SentenceReader.LONGEST_SENTENCE));
        assertThat(sentences.get(sentences.size() - 1).span().end()).isLessThanOrEqualTo(SentenceReader.LONGEST_TEXT);
    }

    @Test
    void textWithoutBlanksIsReadWithoutTheModel() {
        assertThat(READER.read(".".repeat(100_000) + "a!".repeat(100_000))).isNotEmpty();
    }

    @Test
    void nothingIsFoundInNothing() {
        assertThat(READER.read("")).isEmpty();
        assertThat(READER.read(" \n\n \u00A0\u200B\n")).isEmpty();
    }

    @Test
    void manyThreadsReadTheSame() throws Exception {
        String text = "The mayor said on Monday that trams will run again. \"We are glad,\" she said.";
        List<Sentence> alone = READER.read(text);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<Sentence>> read = () -> READER.read(text);
            List<Future<List<Sentence>>> together =
                    threads.invokeAll(IntStream.range(0, 64).mapToObj(i -> read).toList());
            for (Future<List<Sentence>> each : together) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> sentences(String text) {
        return READER.read(text).stream().map(s -> s.span().of(text)).toList();
    }

    private static List<String> words(String text) {
        return READER.read(text).stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .toList();
    }
}
