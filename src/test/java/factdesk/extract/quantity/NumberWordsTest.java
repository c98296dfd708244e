package factdesk.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import factdesk.extract.sentence.SentenceReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers in words are read back as ICU spells them. */
class NumberWordsTest {
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final QuantityReader QUANTITIES = new QuantityReader(UnitTable.load());

    @Test
    void whatIsSpelledOutIsReadBack() {
        RuleBasedNumberFormat spelled = new RuleBasedNumberFormat(ULocale.UK, RuleBasedNumberFormat.SPELLOUT);
        Random random = new Random(7);
        for (int i = 0; i < 400; i++) {
            long number = 2 + random.nextLong(1L << (4 + i % 38));
            String text = "They paid " + spelled.format(number) + " dollars.";
            List<Quantity> read = QUANTITIES.read(text, SENTENCES.read(text));
            assertThat(read).as(text).hasSize(1);
            assertThat(read.get(0).value()).as(text).isEqualByComparingTo(BigDecimal.valueOf(number));
        }
    }
}
