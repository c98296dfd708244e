package factdesk.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void aSlugIsReadableAscii() {
        assertThat(Slug.of("Trade rose by 26% – says Čelik!")).isEqualTo("trade-rose-by-26-says-celik");
        assertThat(Slug.of("…")).isEqualTo("claim");
        assertThat(Slug.of("貿易")).isEqualTo("claim");
    }

    @Test
    void anyHeadlineMakesASlugThatFits() {
        Random random = new Random(3);
        for (int round = 0; round < 1000; round++) {
            String headline = random.ints(random.nextInt(300), 0, 0x2000)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(Slug.of(headline)).hasSizeLessThanOrEqualTo(80).matches("[a-z0-9]+(-[a-z0-9]+)*");
        }
    }
}
