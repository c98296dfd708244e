package factdesk.claim.words;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where claims are divided, and how they get a word more or less. */
class SplitPlaceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fares rose by 4 percent, and ridership fell by 2 percent | Fares rose by 4 percent | ridership fell by 2 percent",
                "Fares rose. Ridership, by contrast, fell | Fares rose. | Ridership, by contrast, fell",
                "Fares rose while ridership fell | Fares rose | ridership fell",
                "Fares rose; ridership fell by 2, or 3, percent | Fares rose | ridership fell by 2, or 3, percent",
                "one two three four | one two | three four"
            })
    void theLikeliestPlaceIsBetweenSentencesThenBetweenTheirParts(String text, String first, String second) {
        SplitPlace best =
                SplitPlace.best(SplitPlace.in(text, new Span(0, text.length()))).orElseThrow();

        assertThat(best.first().of(text)).isEqualTo(first);
        assertThat(best.second().of(text)).isEqualTo(second);
    }

    @Test
    void aSingleWordHasNoPlaceAndAVeryLongClaimOnlyTheLikelyOnes() {
        assertThat(SplitPlace.in("alone", new Span(0, 5))).isEmpty();
        String text = "a b, ".repeat(200) + "c";
        List<SplitPlace> places = SplitPlace.in(text, new Span(0, text.length()));
        assertThat(places).hasSizeLessThanOrEqualTo(120).allMatch(place -> place.good() > 0);
    }

    @Test
    void onlyTheStartOfAWordIsAPlace() {
        Span words = new Span(4, 15);
        String text = "xyz one two six end";
        for (int at : new int[] {-1, 0, 4, 5, 7, 15, 16, 99}) {
            assertThat(SplitPlace.of(text, words, at)).as("at " + at).isEmpty();
        }
        assertThat(SplitPlace.of(text, words, 8)).isPresent();
    }

    @Test
    void aStepTakesAWholeWordAndStopsAtTheTextsEndsAndAtTheLastWord() {
        String text = "One two  three, four.";
        Span words = new Span(4, 15);

        assertThat(WordStep.START_EARLIER.from(words, text).of(text)).isEqualTo("One two  three,");
        assertThat(WordStep.START_LATER.from(words, text).of(text)).isEqualTo("three,");
        assertThat(WordStep.END_EARLIER.from(words, text).of(text)).isEqualTo("two");
        assertThat(WordStep.END_LATER.from(words, text).of(text)).isEqualTo("two  three, four.");
        Span all = new Span(0, text.length());
        assertThat(WordStep.START_EARLIER.from(all, text)).isEqualTo(all);
        assertThat(WordStep.END_LATER.from(all, text)).isEqualTo(all);
        Span one = new Span(4, 7);
        assertThat(WordStep.START_LATER.from(one, text)).isEqualTo(one);
        assertThat(WordStep.END_EARLIER.from(one, text)).isEqualTo(one);
    }
}
