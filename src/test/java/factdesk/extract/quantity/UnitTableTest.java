package factdesk.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * Measures come from ICU and UCUM and do not change by themselves; currencies come with the JDK, which may know more.
 */
class UnitTableTest {

    @Test
    void theMeasuresAreThoseOfTheLibraries() throws IOException {
        assertThat(UnitTableWriter.measures()).isEqualTo(table("measures.tsv"));
    }

    @Test
    void aCurrencyIsFoundByCodeNameAndSymbol() {
        UnitTable units = UnitTable.load();
        assertThat(units.coded("NOK").orElseThrow().name()).isEqualTo("norwegian krone");
        assertThat(units.named("japanese yen").orElseThrow().code()).isEqualTo("JPY");
        assertThat(units.before("€").orElseThrow().code()).isEqualTo("EUR");
    }

    private static String table(String name) throws IOException {
        try (InputStream in = UnitTable.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
