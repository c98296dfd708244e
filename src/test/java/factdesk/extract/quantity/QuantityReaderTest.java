package factdesk.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.quantity.Quantity.Change;
import factdesk.extract.quantity.Quantity.Role;
import factdesk.extract.sentence.SentenceReader;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityReaderTest {
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final QuantityReader QUANTITIES = new QuantityReader(UnitTable.load());

    private static List<Quantity> read(String text) {
        return QUANTITIES.read(text, SENTENCES.read(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The council spent $3.4 million on the bridge.|3400000|USD|dollar",
                "The council spent £2.5bn on the bridge.|2500000000|GBP|pound sterling",
                "Farms exported 12.5m tonnes of wheat.|12500000|t|metric ton",
                "The tower is 37m tall.|37|m|metre",
                "Turnout fell to 41 per cent.|41|%|percentage",
                "The rate rose by 25 basis points.|25|[bp]|basis point",
                "The gap widened to 6 percentage points.|6|[pp]|percentage point",
                "Police counted twenty-three thousand marchers.|23000|marcher|marcher",
                "Some 1,450 nurses left the service.|1450|nurse|nurse",
                "Half a million homes lost power.|500000|home|home",
                "The ferry carries two dozen cars.|24|car|car",
                "Oil cost $81.20 a barrel.|81.20|USD/[bbl_us]|dollar per barrel",
                "A crash killed a 34-year-old driver.|34|a|year of age",
                "The wind reached 140km/h overnight.|140|km/h|kilometre per hour",
                "The strip is 12,34,500 rupees a year.|1234500|INR/a|indian rupee per year",
            })
    void valueAndUnitAreRead(String text, BigDecimal value, String unit, String unitName) {
        List<Quantity> quantities = read(text);
        assertThat(quantities).hasSize(1);
        assertThat(quantities.get(0).value()).isEqualByComparingTo(value);
        assertThat(quantities.get(0).unit()).isEqualTo(unit);
        assertThat(quantities.get(0).unitName()).isEqualTo(unitName);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The treaty was signed on 12 May 1987 in Oslo.",
                "An F-16 flew over the town.",
                "Covid-19 closed the schools.",
                "The film opens on Oct. 31.",
                "Section 214 was struck down.",
                "The home side won 3-2.",
                "No one answered the door.",
                "It was the 25th anniversary.",
                "Trains ran again by 6:45 p.m. that day.",
                "The FTSE 100 was calm.",
            })
    void namesDatesAndScoresAreNoQuantities(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aRiseIsTiedToItsLevelAndYear() {
        String text =
                "The trade in timber reached €48.2 billion in 2021 -- a 12 percent annual increase -- the ministry said.";
        List<Quantity> quantities = read(text);
        assertThat(quantities).hasSize(2);
        assertThat(quantities.get(0).value()).isEqualByComparingTo("48200000000");
        assertThat(quantities.get(0).unit()).isEqualTo("EUR");
        assertThat(quantities.get(0).time()).isEqualTo("2021");
        assertThat(quantities.get(0).concept()).contains("trade", "timber");
        assertThat(quantities.get(1).value()).isEqualByComparingTo("12");
        assertThat(quantities.get(1).change()).isEqualTo(Change.UP);
        assertThat(quantities.get(1).role()).isEqualTo(Role.CHANGE);
    }

    @Test
    void aRangeHasBothItsEnds() {
        Quantity range = read("Repairs will take 10 to 15 days.").get(0);
        assertThat(range.low()).isEqualByComparingTo("10");
        assertThat(range.high()).isEqualByComparingTo("15");
        assertThat(range.value()).isEqualByComparingTo("12.5");
    }

    @Test
    void aFallingRangeKeepsItsLowerEndLowAndSaysThatItFalls() {
        Quantity range = read("The catch shrank from 5,200 tonnes in 2021 to 2,600 tonnes.")
                .get(0);
        assertThat(range.low()).isEqualByComparingTo("2600");
        assertThat(range.high()).isEqualByComparingTo("5200");
        assertThat(range.descending()).isTrue();
    }

    @Test
    void theScaleOfARangeBelongsToBothEnds() {
        Quantity range = read("The plan would cost $10 to $15 billion.").get(0);
        assertThat(range.low()).isEqualByComparingTo("10000000000");
        assertThat(range.high()).isEqualByComparingTo("15000000000");
    }

    @ParameterizedTest
    @CsvSource({
        "More than 300 shops closed., MORE",
        "About 300 shops closed., ABOUT",
        "At least 300 shops closed., AT_LEAST",
        "Up to 300 shops closed., AT_MOST",
        "Fewer than 300 shops closed., LESS",
        "Exactly 300 shops closed., EXACT",
        "Rents rose 7 percent., UP",
        "Rents fell by 7 percent., DOWN",
    })
    void theWordsBeforeSayHowToTakeIt(String text, Change change) {
        assertThat(read(text).get(0).change()).isEqualTo(change);
    }

    @Test
    void everySpanCutsItsSurfaceOutOfTheText() {
        String text = "The fund grew 4.5% to $2.1bn, while 1,200 savers left; fees fell from 0.9% to 0.7%.";
        for (Quantity quantity : read(text)) {
            assertThat(quantity.surface()).isEqualTo(quantity.span().of(text));
        }
    }
}
