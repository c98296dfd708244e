package factdesk.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.sentence.SentenceReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that break or mislead careless readers. */
class HardNumbersTest {
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final QuantityReader QUANTITIES = new QuantityReader(UnitTable.load());

    private static List<Quantity> read(String text) {
        return QUANTITIES.read(text, SENTENCES.read(text));
    }

    @Test
    void fourHundredDigitsAreKeptToTheLast() {
        String digits = "7".repeat(399) + "3";
        assertThat(read("The key has " + digits + " states.").get(0).value())
                .isEqualByComparingTo(new BigDecimal(digits));
    }

    @Test
    void decimalsAreNotRounded() {
        String digits = "0.1234567890123456789012345678901234567890";
        assertThat(read("The drift was " + digits + " metres.").get(0).value()).isEqualByComparingTo(digits);
    }

    @Test
    void aListOfDigitsIsNoNumber() {
        assertThat(read("Press 1,2,3,4 in turn.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The fund holds １，２３４ euros.|1234",
                "The fund holds ١٢٣٤ euros.|1234",
                "The fund holds 12\u00AD34 euros.|1234",
                "The fund holds 1\u00A0234 euros.|1234",
                "The fund holds 1\u202F234\u202F567 euros.|1234567",
                "The fund holds 1,234.50\u00A0euros.|1234.50",
                "The fund holds \u200E1,234\u200F euros.|1234",
                "The fund holds 1.234,50 euros.|1234.50",
                "The fund holds 1'234'567 euros.|1234567",
                "The fund holds 3½ euros.|3.5",
            })
    void anyWayOfWritingItIsRead(String text, BigDecimal value) {
        List<Quantity> quantities = read(text);
        assertThat(quantities).hasSize(1);
        assertThat(quantities.get(0).value()).isEqualByComparingTo(value);
        assertThat(quantities.get(0).unit()).isEqualTo("EUR");
    }

    @Test
    void overlappingRangesNeitherThrowNorLoseTheirSpans() {
        String text = "From 5 to 7 to 9 to 11 per cent, between 3-4 and 5-6 metres, 1-2-3 or 4/5/6.";
        for (Quantity quantity : read(text)) {
            assertThat(quantity.span().of(text)).isEqualTo(quantity.surface());
        }
    }

    @Test
    void noiseNeverThrowsAndEverySpanIsASlice() {
        String[] pieces = {
            "5",
            "12.5",
            "-",
            "–",
            "%",
            "$",
            "€",
            "per",
            "a",
            "of",
            "million",
            "m",
            "to",
            "from",
            "one",
            "in",
            "half",
            "third",
            "dozen",
            "and",
            ",",
            ".",
            "(",
            ")",
            "/",
            "km",
            "2023",
            "May",
            "°",
            "C",
            "½",
            "١٢",
            "\u00AD",
            "\u200F",
            "’s",
            "×",
            "10",
            "years",
            "old",
            "people",
            "up",
            "x",
            "\uD83D\uDE00",
            "between",
            "th",
            "No."
        };
        Random random = new Random(11);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = 0; k < 14; k++) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "" : " ");
            }
            for (Quantity quantity : read(text.toString())) {
                assertThat(quantity.span().of(text)).isEqualTo(quantity.surface());
            }
        }
    }
}
