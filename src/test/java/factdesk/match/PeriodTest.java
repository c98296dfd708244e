package factdesk.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "2023, 2023",
        "the year 2023, 2023",
        "the first quarter of 2023, 2023-Q1",
        "March 2023, 2023-03",
        "the second half of 2019, 2019-H2",
        "last year, 2025",
        "this year, 2026",
        "next year, 2027"
    })
    void theSameStretchHasTheSameFormHoweverItIsWorded(String words, String expected) {
        assertThat(Period.of(words, PUBLISHED)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({"since 2021", "2019 to 2023", "the last two years", "''", "by 2029", "Tuesday"})
    void whatCannotBePinnedToTheCalendarHasNone(String words) {
        assertThat(Period.of(words, PUBLISHED)).isEmpty();
    }

    @Test
    void lastYearMeansNothingWhenTheArticlesDayIsNotKnown() {
        assertThat(Period.of("last year", null)).isEmpty();
    }
}
