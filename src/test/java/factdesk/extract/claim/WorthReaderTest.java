package factdesk.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.quantity.QuantityReader;
import factdesk.extract.quantity.UnitTable;
import factdesk.extract.sentence.Sentence;
import factdesk.extract.sentence.SentenceReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorthReaderTest {
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final QuantityReader QUANTITIES = new QuantityReader(UnitTable.load());

    private static Worth worth(String text) {
        List<Sentence> sentences = SENTENCES.read(text);
        return new WorthReader(WorthWeights.shipped()).of(sentences.get(0).tokens(), QUANTITIES.read(text, sentences));
    }

    @Test
    void aComparisonInFiguresIsWorthMoreThanAWish() {
        Worth figures = worth("Unemployment fell to 4.1 percent, lower than at any time since the census of 1990.");
        Worth wish = worth("I think we should all be grateful for that.");
        assertThat(figures.score()).isGreaterThan(0.5);
        assertThat(wish.score()).isLessThan(0.2);
    }

    @Test
    void everyPointOfTheScoreHasItsReason() {
        assertThat(worth("Rents rose 9 percent, more than in any other city.").why())
                .contains("states a figure", "says how much something changed", "has a comparison");
    }
}
