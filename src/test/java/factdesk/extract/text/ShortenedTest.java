package factdesk.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortenedTest {

    @Test
    void aShortTextStaysAsItIs() {
        assertThat(Shortened.to(3, "abc")).isEqualTo("abc");
        assertThat(Shortened.betweenWords(3, "a b")).isEqualTo("a b");
    }

    @Test
    void aPairThatMakesOneCharacterIsNeverHalved() {
        assertThat(Shortened.to(2, "a😀b")).isEqualTo("a");
        assertThat(Shortened.to(3, "a😀b")).isEqualTo("a😀");
        assertThat(Shortened.betweenWords(3, "😀😀😀")).isEqualTo("😀…");
    }
}
