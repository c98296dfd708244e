package factdesk.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.sentence.SentenceReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a plain "dollar" and "last year" mean depends on where and when a text appeared. */
class OriginTest {
    private static final SentenceReader SENTENCES = SentenceReader.load();
    private static final QuantityReader QUANTITIES = new QuantityReader(UnitTable.load());

    private static List<Quantity> read(String text, Origin origin) {
        return QUANTITIES.read(text, SENTENCES.read(text), origin);
    }

    @ParameterizedTest
    @CsvSource({"AU,AUD", "CA,CAD", "NZ,NZD", "SG,SGD", "HK,HKD", "US,USD", "GB,USD", "'',USD", "XX,USD"})
    void aPlainDollarIsThatOfTheOutletsCountry(String country, String currency) {
        for (String text : List.of("The bridge cost $5 million.", "The bridge cost 5 million dollars.")) {
            assertThat(read(text, new Origin(country, null)).get(0).unit()).isEqualTo(currency);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "|Canberra will pay $5 million, the Australian treasurer said.|AUD",
                "|Fees are $5 a head. All sums are in Australian dollars.|AUD/head",
                "|The loan was A$9 million. Of that $5 million is left.|AUD",
                "|Ottawa gave $5 million to the Canadian north.|CAD",
                "|Prices are in New Zealand dollars: $5 for a loaf.|NZD",
                "US|The Singapore port and the Singapore airport cost $5 million, Singapore said.|SGD",
                "AU|All sums are in Canadian dollars. The bridge cost $5 million.|CAD",
                "AU|The Canadian firm paid $5 million.|AUD",
                "|The Canadian firm paid $5 million.|USD",
                "AU|The bridge cost US$5 million.|USD",
                "AU|The bridge cost 5 million US dollars.|USD",
                "AU|The bridge cost £5 million.|GBP",
                "AU|Oil rose to $81 a barrel.|USD/[bbl_us]",
            })
    void theTextsOwnHintsWin(String country, String text, String currency) {
        List<Quantity> read = read(text, new Origin(country == null ? "" : country, null));
        assertThat(read.get(read.size() - 1).unit()).isEqualTo(currency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mine cost A$5 million ($3.3 million).",
                "The mine cost 5 million Australian dollars ($3.3 million)."
            })
    void whatIsConvertedInBracketsIsTheUsDollar(String text) {
        assertThat(read(text, Origin.UNKNOWN)).extracting(Quantity::unit).containsExactly("AUD", "USD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports reached 40 tonnes last year.|2023",
                "Exports will reach 40 tonnes this year.|2024",
                "Exports will reach 40 tonnes next year.|2025",
                "Exports were 40 tonnes a year earlier.|2023",
                "Exports reached 40 tonnes this month.|January 2024",
                "Exports reached 40 tonnes last month.|December 2023",
                "Exports reached 40 tonnes last quarter.|the fourth quarter of 2023",
                "Exports reached 40 tonnes yesterday.|14 January 2024",
                "Exports reached 40 tonnes in 2019.|2019",
                "Exports reached 40 tonnes in the last two years.|the last two years",
            })
    void aRelativePeriodIsResolvedFromTheDayOfTheText(String text, String period) {
        LocalDate day = LocalDate.of(2024, 1, 15);
        assertThat(read(text, new Origin("", day)).get(0).time()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource({"Exports reached 40 tonnes last year.", "Exports were 40 tonnes a year earlier."})
    void withoutADayAPeriodStaysAsWritten(String text) {
        assertThat(read(text, Origin.UNKNOWN).get(0).time()).isIn("last year", "a year earlier");
    }
}
