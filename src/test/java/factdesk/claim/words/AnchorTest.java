package factdesk.claim.words;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How words of an older text are found again in a newer one. */
class AnchorTest {

    private static final String OLDER =
            "The ferry line carried 40,000 people in May. Fares rose by 4 percent. The mayor was pleased.";

    @Test
    void theVeryWordsAreFoundWhereverTheyWent() {
        String newer = "Updated at noon. The mayor was pleased. Fares rose by 4 percent.";

        assertThat(of("Fares rose by 4 percent").same(newer).map(place -> place.of(newer)))
                .contains("Fares rose by 4 percent");
    }

    @Test
    void ofSeveralPlacesTheOneWithTheSameSurroundingsIsMeant() {
        String newer =
                "Fares rose by 4 percent on the buses. In May nobody cared. Fares rose by 4 percent. The mayor was.";

        assertThat(of("Fares rose by 4 percent").same(newer).map(Span::start))
                .contains(newer.lastIndexOf("Fares rose"));
    }

    @Test
    void changedWordsAreSuggestedWhereTheirSurroundingsStayed() {
        String newer =
                "The ferry line carried 40,000 people in May. Fares rose by 6 percent, twice. The mayor was pleased.";
        Anchor fares = of("Fares rose by 4 percent");

        assertThat(fares.same(newer)).isEmpty();
        assertThat(fares.like(newer, List.of()).map(place -> place.of(newer)))
                .hasValueSatisfying(words -> assertThat(words).contains("Fares rose by 6 percent"));
    }

    @Test
    void aSentenceThatMovedAndChangedIsFoundByItsWords() {
        String newer = "Nobody said a word. In June the ferry line carried 41,000 people. That was all.";
        Span sentence = new Span(newer.indexOf("In June"), newer.indexOf(" That"));

        assertThat(of("The ferry line carried 40,000 people in May").like(newer, List.of(new Span(0, 19), sentence)))
                .contains(sentence);
    }

    @Test
    void wordsThatAreGoneHaveNoSuccessor() {
        String newer = "The council will meet again on Thursday. No decision has been taken.";

        assertThat(of("Fares rose by 4 percent").like(newer, List.of(new Span(0, 40), new Span(41, 68))))
                .isEmpty();
    }

    private static Anchor of(String words) {
        int start = OLDER.indexOf(words);
        return Anchor.of(OLDER, new Span(start, start + words.length()));
    }
}
