package factdesk.match;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.extract.quantity.Quantity.Change;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    @ParameterizedTest
    @CsvSource({
        "240.1, EXACT, 237.9, EXACT, true",
        "240.1, EXACT, 240, EXACT, false",
        "240, EXACT, 240.4, EXACT, false",
        "300, EXACT, 340, EXACT, false",
        "300, EXACT, 360, EXACT, true",
        "100, MORE, 120, EXACT, false",
        "100, MORE, 80, EXACT, true",
        "100, LESS, 99, EXACT, false",
        "1000, ABOUT, 1090, EXACT, false",
        "11, ABOUT, 15, EXACT, true"
    })
    void figuresExcludeEachOtherOnlyWhenNoRoundingReconcilesThem(
            String one, Change oneChange, String other, Change otherChange, boolean excluded) {
        Bounds first = Bounds.of(new BigDecimal(one), null, null, oneChange);
        Bounds second = Bounds.of(new BigDecimal(other), null, null, otherChange);

        assertThat(first.excludes(second)).isEqualTo(excluded);
        assertThat(second.excludes(first)).isEqualTo(excluded);
    }
}
