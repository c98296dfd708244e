package factdesk.topic;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.web.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of topics as people type them. */
class TopicNameTest {

    @ParameterizedTest
    @CsvSource({
        "World  trade,world-trade",
        "WORLD TRADE!,world-trade",
        "Électricité,electricite",
        "U.S. & EU,u-s-eu",
        "Торговля,торговля",
        "تجارة,تجارة",
        "2026,2026"
    })
    void anAddressSaysTheNameInLettersAndDigitsOfAnyScript(String name, String slug) {
        assertThat(new TopicName(name).slug()).isEqualTo(slug);
    }

    @Test
    void namesAreSeparatedByCommasAndEachCountsOnce() {
        assertThat(TopicName.list(" Trade, energy ,, TRADE;Ports\n énergy"))
                .extracting(TopicName::name)
                .containsExactly("Trade", "energy", "Ports");
    }

    @Test
    void aNameWithoutLettersAndOneThatIsTooLongAreNone() {
        assertThat(Messages.english(new TopicName("—").problem())).contains("neither letters nor digits");
        assertThat(Messages.english(new TopicName("t".repeat(61)).problem())).contains("Shorten");
        assertThat(new TopicName("t".repeat(60)).problem()).isNull();
    }
}
