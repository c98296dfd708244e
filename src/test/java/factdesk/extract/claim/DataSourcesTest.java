package factdesk.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.Extraction;
import factdesk.extract.ExtractionJson;
import factdesk.extract.Extractor;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A figure is linked to the data that the text takes it from. */
class DataSourcesTest {
    private static final Extractor EXTRACTOR = Extractor.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The trade in timber rose 26 percent in 2023, according to Chinese customs data.|Chinese customs data",
                "Customs data show that exports rose 12 percent in May.|Customs data",
                "According to census figures, the town has 40,000 residents.|census figures",
                "A survey by the chamber found that 40 percent of firms will hire.|A survey by the chamber",
                "Figures from the labour office showed that 12,000 people lost their jobs.|Figures from the labour office",
            })
    void aFigureIsLinkedToTheDataItComesFrom(String text, String source) {
        Extraction extraction = EXTRACTOR.extract(text);
        int attribution = extraction.dataSources().get(0);
        assertThat(extraction.attributions().get(attribution).source().get(0).of(text))
                .isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exports fell 12 percent, the mayor said.",
                "The head of the census bureau said that the town has 40,000 residents.",
                "The statistics office said that prices rose 3 percent.",
                "The mayor said the report cost $4 million.",
                "Exports fell 12 percent.",
            })
    void whatSomebodySaysComesFromNoData(String text) {
        assertThat(EXTRACTOR.extract(text).dataSources()).isEmpty();
    }

    @Test
    void aFigureOfTheNextSentenceIsNotTakenFromIt() {
        Extraction extraction = EXTRACTOR.extract(
                "Sales rose 3 percent in June, a report by the retail federation said. Prices rose 2 percent.");
        assertThat(extraction.quantities()).hasSize(2);
        assertThat(extraction.dataSources()).containsOnlyKeys(0);
    }

    @Test
    void theFormatNamesTheAttributionOfAFigureThatHasOne() throws IOException {
        StringWriter out = new StringWriter();
        new ExtractionJson(out)
                .write("a", EXTRACTOR.extract("According to census figures, the town has 40,000 residents."));
        assertThat(out.toString()).contains("\"role\":\"count\",\"dataSource\":0}");
        StringWriter without = new StringWriter();
        new ExtractionJson(without).write("b", EXTRACTOR.extract("The town has 40,000 residents."));
        assertThat(without.toString()).doesNotContain("dataSource");
    }
}
