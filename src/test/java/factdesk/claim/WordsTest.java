package factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.text.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final String TEXT = "Prices rose. “Nobody knows why,” she said – twice.\n\nPrices rose. End.";

    @Test
    void wordsThatOccurTwiceAreFoundWhereTheyWereMarked() {
        assertThat(Words.locate(TEXT, "Prices rose.", 0)).contains(new Span(0, 12));
        assertThat(Words.locate(TEXT, "Prices rose.", 50)).contains(new Span(52, 64));
        assertThat(Words.locate(TEXT, "Prices rose.", Integer.MAX_VALUE)).contains(new Span(52, 64));
    }

    @Test
    void blanksQuotesAndDashesMayDiffer() {
        Span found = Words.locate(TEXT, "\"Nobody  knows\nwhy,\" she said - twice.", 0)
                .orElseThrow();

        assertThat(found.of(TEXT)).isEqualTo("“Nobody knows why,” she said – twice.");
    }

    @Test
    void wordsAcrossParagraphsAreFound() {
        Span found = Words.locate(TEXT, "twice. Prices", 0).orElseThrow();

        assertThat(found.of(TEXT)).isEqualTo("twice.\n\nPrices");
    }

    @Test
    void whatTheTextDoesNotSayIsNotFound() {
        assertThat(Words.locate(TEXT, "Prices fell.", 0)).isEmpty();
        assertThat(Words.locate(TEXT, " \n ", 0)).isEmpty();
        assertThat(Words.locate("", "words", 0)).isEmpty();
    }

    @Test
    void everySliceOfATextIsFoundAtItsOwnPlace() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            String text = random.ints(80, 0, 6)
                    .collect(StringBuilder::new, (all, i) -> all.append("ab \n“-".charAt(i)), StringBuilder::append)
                    .toString();
            int start = random.nextInt(70);
            Span slice = new Span(start, start + 1 + random.nextInt(10));
            String words = slice.of(text).strip();
            if (!words.isEmpty()) {
                int at = text.indexOf(words, start);
                assertThat(Words.locate(text, words, at)).contains(new Span(at, at + words.length()));
                String retyped = words.replace("“", "\"").replaceAll("\\s+", "  ");
                assertThat(Words.locate(text, retyped, at)).isPresent();
            }
        }
    }
}
