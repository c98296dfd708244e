package factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The gist of a finding. */
class SummaryTest {

    @Test
    void itIsTheFirstParagraphWithoutMarkup() {
        assertThat(Summary.of("# Tolls\n\nThey **fell** to [six](https://tolls.example/).\n\nMore later."))
                .isEqualTo("They fell to six.");
        assertThat(Summary.of("# Only a heading")).isEqualTo("Only a heading");
        assertThat(Summary.of("")).isEmpty();
    }

    @Test
    void aLongOneEndsBetweenWords() {
        String summary = Summary.of("seven words of text, again and again. ".repeat(20));

        assertThat(summary).hasSizeLessThanOrEqualTo(280).endsWith("…");
        assertThat(summary.substring(0, summary.length() - 1)).matches(".*[a-z.,]");
        assertThat("seven words of text, again and again. ".repeat(20)).startsWith(summary.replace("…", " "));
    }

    @Test
    void anEmojiIsNeverCutInHalf() {
        for (int before = 270; before <= 282; before++) {
            String summary = Summary.of("x".repeat(before) + "😀".repeat(10));

            assertThat(summary.length()).isLessThanOrEqualTo(280);
            assertThat(summary.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                    .as("%d", before)
                    .isTrue();
        }
    }
}
