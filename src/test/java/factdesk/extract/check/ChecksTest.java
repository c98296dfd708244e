package factdesk.extract.check;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.quantity.QuantityReader;
import factdesk.extract.sentence.SentenceReader;
import factdesk.extract.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final QuantityReader QUANTITIES = QuantityReader.load();
    private static final Checks CHECKS = Checks.load();

    private static List<Check> checks(String text) {
        return CHECKS.of(text, new Span(0, text.length()), QUANTITIES.read(text, SENTENCES.read(text)));
    }

    @Test
    void aRiseToALevelImpliesTheLevelBefore() {
        List<Check> checks =
                checks("Exports reached $48.2 billion in 2021 -- a 12 percent annual increase -- it said.");
        assertThat(checks).hasSize(1);
        assertThat(checks.get(0).formula()).isEqualTo("48.2e9 / 1.12");
        assertThat(checks.get(0).low())
                .isBetween(new java.math.BigDecimal("42.7e9"), checks.get(0).result());
        assertThat(checks.get(0).high()).isBetween(checks.get(0).result(), new java.math.BigDecimal("43.3e9"));
        assertThat(checks.get(0).says()).isEqualTo("implies about $43.04 billion in 2020");
    }

    @Test
    void figuresThatHaveNothingToDoWithEachOtherImplyNothing() {
        assertThat(checks("The mayor, 54, opened a pool of 25 metres that cost $3 million."))
                .isEmpty();
    }
}
