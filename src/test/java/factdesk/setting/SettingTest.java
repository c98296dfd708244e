package factdesk.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingTest {

    private static final ShortText NAME = new ShortText("a.name", "A", 5, true, "A name", "Its meaning");
    private static final Whole DAYS = new Whole("a.days", 30, 1, 365, "days", "Some days", "Their meaning");

    @Test
    void everySettingHasAKeyOfItsOwnAndGivesBackWhatItStores() {
        Set<String> keys = new HashSet<>();
        for (Setting<?> setting : declared()) {
            assertThat(keys.add(setting.key())).as(setting.key()).isTrue();
            assertThat(setting.key()).matches("[a-z-]+(\\.[a-z-]+)+").hasSizeLessThanOrEqualTo(64);
            assertThat(setting.label()).isNotBlank();
            assertThat(setting.meaning()).isNotBlank();
            assertThat(storedAndRead(setting)).isTrue();
        }
    }

    private static <T> boolean storedAndRead(Setting<T> setting) {
        return setting.read(setting.write(setting.fallback())).orElseThrow().equals(setting.fallback());
    }

    private static List<Setting<?>> declared() {
        return DeskSettings.SECTIONS.stream()
                .<Setting<?>>flatMap(section -> section.settings().stream())
                .toList();
    }

    @Test
    void aTextIsOneLineOfNoMoreThanItsLength() {
        assertThat(NAME.read("  a\t b ")).contains("a b");
        assertThat(NAME.read("abcdef")).isEmpty();
        assertThat(NAME.read(" ")).isEmpty();
        assertThat(NAME.rule()).isEqualTo("Give a text of 1 to 5 characters.");
    }

    @Test
    void aNumberIsWholeAndWithinItsBounds() {
        assertThat(DAYS.read(" 365 ")).contains(365);
        assertThat(List.of("0", "366", "-1", "1.5", "", "many", "99999999999999"))
                .allSatisfy(bad -> assertThat(DAYS.read(bad)).as(bad).isEmpty());
        assertThat(DAYS.words(30)).isEqualTo("30 days");
    }
}
