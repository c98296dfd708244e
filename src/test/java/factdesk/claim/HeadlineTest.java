package factdesk.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {

    @Test
    void whoSaidItIsNamedUnlessTheWordsDo() {
        assertThat(Headline.of("Mira Toll", "trade rose by a quarter"))
                .isEqualTo("Mira Toll said: trade rose by a quarter");
        assertThat(Headline.of("Mira Toll", "Toll said trade rose")).isEqualTo("Toll said trade rose");
        assertThat(Headline.of("", "trade\n rose")).isEqualTo("trade rose");
    }

    @Test
    void aNameWithinAnotherWordNamesNobody() {
        assertThat(Headline.names("They believe it", "Li")).isFalse();
        assertThat(Headline.names("Tolled bells", "Mira Toll")).isFalse();
        assertThat(Headline.names("\"Toll\" it was", "Mira Toll")).isTrue();
        assertThat(Headline.names("they beLIeve LI", "li")).isTrue();
    }

    @Test
    void longWordsAreCutBetweenWordsAndNeverWithinACharacter() {
        assertThat(Headline.of("", "word ".repeat(100)))
                .hasSizeLessThanOrEqualTo(200)
                .endsWith("word…");

        String cut = Headline.of("", "x" + "😀".repeat(150));
        assertThat(cut).endsWith("😀…").hasSizeLessThanOrEqualTo(200);
    }
}
