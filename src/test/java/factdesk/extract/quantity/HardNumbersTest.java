package factdesk.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.sentence.SentenceReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Press 1,2,3,4 in turn.",
                "Press 1, 2, 3, 4 in turn.",
                "Press 1,2,3 in turn.",
                "The code is 4 15 23 42.",
                "Press １，２，３，４ in turn.",
                "The trip takes 10-15-20 days.",
            })
    void aRowOfDigitsIsNoNumber(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The debt is $1,234,567,890,123,456,789,012,345.67.|1234567890123456789012345.67",
                "The debt is 1.2345678901234567890123456789 billion euros.|1234567890.1234567890123456789",
                "It grew 0.00000000000000000000000000000001 percent.|0.00000000000000000000000000000001",
                "The cell weighs 3.000000000000000000000000000000000000000007 grams.|3.000000000000000000000000000000000000000007",
            })
    void noDigitIsLost(String text, BigDecimal value) {
        assertThat(read(text).get(0).value()).isEqualByComparingTo(value);
    }

    @Test
    void theMiddleOfARangeIsExact() {
        Quantity range = read("It measures between 1.00000000000000000001 and 1.00000000000000000004 metres.")
                .get(0);
        assertThat(range.value()).isEqualByComparingTo("1.000000000000000000025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From 5 to 7 percent, or 6 to 8 percent, of the vote.|5|7|6|8",
                "It takes 10 to 15 days, at times 12 to 20 days.|10|15|12|20",
                "Between 3 and 5 metres wide and 4 to 9 metres long.|3|5|4|9",
                "Fees of $10-$20 for some, $15-$25 for others.|10|20|15|25",
                "Rents of €700 to €900 and €800 to €1,100.|700|900|800|1100",
            })
    void overlappingRangesStayTwo(
            String text, BigDecimal low, BigDecimal high, BigDecimal otherLow, BigDecimal otherHigh) {
        List<Quantity> ranges = read(text);
        assertThat(ranges).hasSize(2);
        assertThat(ranges.get(0).low()).isEqualByComparingTo(low);
        assertThat(ranges.get(0).high()).isEqualByComparingTo(high);
        assertThat(ranges.get(1).low()).isEqualByComparingTo(otherLow);
        assertThat(ranges.get(1).high()).isEqualByComparingTo(otherHigh);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On May 12 300 people came.|300",
                "In room 12 300 people waited.|300",
                "The town has 1 234 567 people.|1234567",
                "The town has 12\u00A0300 people.|12300",
            })
    void aPlainBlankPartsNumbersUnlessTheGroupsAreTwo(String text, BigDecimal value) {
        assertThat(read(text)).hasSize(1);
        assertThat(read(text).get(0).value()).isEqualByComparingTo(value);
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
                "The fund holds １２．５ euros.|12.5",
                "The fund holds €１，２３４，５６７ now.|1234567",
                "The fund holds ١٬٢٣٤٫٥٠ euros.|1234.50",
                "The fund holds ۱۲۳۴ euros.|1234",
                "The fund holds १२३४ euros.|1234",
                "The fund holds 12 mil\u00ADlion euros.|12000000",
                "The fund holds 12\u00AD.5 eu\u00ADros.|12.5",
                "The fund holds 1\u200B,\u200B234 euros.|1234",
                "The fund holds 1,\u200F234\u200E euros.|1234",
                "The fund holds \u202B1,234 euros\u202C.|1234",
                "The fund holds €\u200F1,234\u200F.|1234",
                "The fund holds €\u00A01,234.|1234",
                "The fund holds 12.5\u00A0million\u202Feuros.|12500000",
                "The fund holds 1 234 567 euros.|1234567",
                "The fund holds €12 000 today.|12000",
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
