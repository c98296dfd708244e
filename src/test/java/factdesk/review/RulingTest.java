package factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.claim.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a verdict is put into words that can be quoted anywhere. */
class RulingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The minister said tolls fell|Verified that the minister said tolls fell",
                "A spokesman said tolls fell|Verified that a spokesman said tolls fell",
                "Ida Frost said tolls fell|Verified that Ida Frost said tolls fell",
                "Theo Lang said tolls fell|Verified that Theo Lang said tolls fell",
                "“Tolls fell,” said Frost|Verified that “Tolls fell,” said Frost",
                "Tolls|Verified that Tolls"
            })
    void somebodysWordsAreOnlyVerifiedToHaveBeenSaid(String headline, String words) {
        assertThat(new Ruling(Verdict.VERIFIED, headline, "Somebody").words()).isEqualTo(words);
    }

    @Test
    void allElseIsTheVerdictAndTheClaim() {
        assertThat(new Ruling(Verdict.VERIFIED, "The tolls fell", "").words()).isEqualTo("Verified: The tolls fell");
        assertThat(new Ruling(Verdict.FALSE, "Frost said tolls fell", "Ida Frost").words())
                .isEqualTo("False: Frost said tolls fell");
        assertThat(new Ruling(Verdict.MOSTLY_ACCURATE, "Tolls fell", "").label())
                .isEqualTo("Mostly accurate");
    }
}
