package factdesk.extract.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.text.Paragraphs;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final SentenceReader READER = SentenceReader.load();

    @Test
    void paragraphThatEndsWithAColonTakesInTheQuotationBelow() {
        assertThat(passages("The mayor wrote:\n\n“The pier is closed.”\n\nIt was Monday."))
                .hasSize(2);
    }

    @Test
    void colonBeforeAnythingElseDoesNotJoin() {
        assertThat(passages("What it costs:\n\nThe pier costs two million.")).hasSize(2);
    }

    @Test
    void openingMarkAfterAWordCloses() {
        Passage passage = passages("“The pier is closed,“ said the mayor.").get(0);
        assertThat(passage.text(passage.quotes().around(0))).isEqualTo("“The pier is closed,“");
    }

    @Test
    void quotationThatIsTheWholeParagraphIsKnown() {
        assertThat(passages("“The pier is closed.”").get(0).quotes().isWhole()).isTrue();
        assertThat(passages("“The pier is closed,” she said.").get(0).quotes().isWhole())
                .isFalse();
    }

    private static List<Passage> passages(String text) {
        return Passage.of(text, READER.read(text), Paragraphs.of(text));
    }
}
