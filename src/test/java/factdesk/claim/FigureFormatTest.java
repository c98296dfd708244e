package factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "0.000 | 0",
                "12 | 12",
                "3.50 | 3.5",
                "61000 | 61,000",
                "240100000000 | 240.1 billion",
                "-4200000 | -4.2 million",
                "190555555555.56 | about 190.56 billion",
                "4018000 | 4.018 million",
                "0.000001 | 0.000001"
            })
    void aNumberInFewCharactersSaysWhenItWasRounded(BigDecimal value, String shown) {
        assertThat(FigureFormat.brief(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3689000 | 3811000 | 3.689 million to 3.811 million",
                "189773333333.4 | 191435555555.6 | 189.7 billion to 191.5 billion",
                "4 | 4 | 4",
                "11.46 | 12.54 | 11.46 to 12.54",
                "-2.5 | 2.5 | -2.5 to 2.5"
            })
    void anIntervalLeavesNothingOut(BigDecimal low, BigDecimal high, String shown) {
        assertThat(FigureFormat.span(low, high)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"4200000, box, 4.2 million boxes", "1, box, 1 box", "12, percent, 12 percent", "7, '', 7"})
    void unitsFollowTheNumber(BigDecimal value, String unit, String shown) {
        assertThat(FigureFormat.brief(value, unit)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"400", "60"})
    void hugeNumbersAreShortened(int digits) {
        assertThat(FigureFormat.brief(new BigDecimal("9".repeat(digits))))
                .hasSizeLessThan(24)
                .contains("10^");
    }
}
