package factdesk.diff;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.diff.WordDiff.Kind;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    /** [-removed-] and {+added+}. */
    private static String shown(String older, String newer) {
        return WordDiff.between(older, newer).pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "{+" + piece.text() + "+}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void aFigureIsReplacedAsAWhole() {
        assertThat(shown("Trade rose to 240.1 billion.", "Trade rose to 238.7 billion."))
                .isEqualTo("Trade rose to [-240.1-]{+238.7+} billion.");
    }

    @Test
    void aPhraseThatWasReplacedReadsAsAPhrase() {
        assertThat(shown("He said it was so.", "He never claimed it was so."))
                .isEqualTo("He[- said-]{+ never claimed+} it was so.");
        assertThat(shown("Fees of many smaller ports fell.", "Fees of three larger harbours fell."))
                .isEqualTo("Fees of [-many smaller ports-]{+three larger harbours+} fell.");
    }

    @Test
    void aParagraphThatWasAddedChangesNoOther() {
        assertThat(shown("One.\n\nTwo.\n", "One.\n\nOne and a half.\n\nTwo.\n"))
                .isEqualTo("One.\n{+\nOne and a half.\n+}\nTwo.\n");
    }

    @Test
    void emptyTextsDifferWhollyOrNotAtAll() {
        assertThat(shown("", "New.")).isEqualTo("{+New.+}");
        assertThat(shown("Old.", "")).isEqualTo("[-Old.-]");
        assertThat(WordDiff.between("", "").isEmpty()).isTrue();
        assertThat(WordDiff.between("Same.", "Same.").isEmpty()).isTrue();
        assertThat(WordDiff.between("Same.", "Same").isEmpty()).isFalse();
    }

    @Test
    void bothTextsAreInIt() {
        Random random = new Random(20);
        for (int round = 0; round < 500; round++) {
            String older = text(random);
            String newer = text(random);
            WordDiff diff = WordDiff.between(older, newer);

            assertThat(without(diff, Kind.ADDED)).isEqualTo(older);
            assertThat(without(diff, Kind.REMOVED)).isEqualTo(newer);
        }
    }

    @Test
    void theLongestFindingsAreCompared() {
        String older = "a b ".repeat(5000);
        String newer = "b c ".repeat(5000);

        assertThat(shown(older, newer)).isEqualTo("[-" + older + "-]{+" + newer + "+}");
    }

    private static String text(Random random) {
        String[] words = {"fees", "rose", "4.2", " ", " ", " ", "\n", "\n\n", ".", "é", "𝔘", "\r\n"};
        return IntStream.range(0, random.nextInt(30))
                .mapToObj(i -> words[random.nextInt(words.length)])
                .collect(Collectors.joining());
    }

    private static String without(WordDiff diff, Kind kind) {
        return diff.pieces().stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDiff.Piece::text)
                .collect(Collectors.joining());
    }
}
