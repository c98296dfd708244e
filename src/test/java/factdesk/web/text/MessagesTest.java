package factdesk.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds of every language that the portal speaks. */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");

    @Test
    void everyLanguageHasTheFilesThatAreRead() throws IOException {
        for (Language language : Language.values()) {
            try (Stream<Path> files = Files.list(FOLDER.resolve(language.tag()))) {
                assertThat(files.map(file -> file.getFileName().toString().replace(".properties", "")))
                        .as(language.ownName())
                        .containsExactlyInAnyOrderElementsOf(Messages.AREAS);
            }
        }
    }

    @Test
    void everyLanguageSaysEverything() throws IOException {
        for (Language language : Language.values()) {
            assertThat(patterns(language).keySet())
                    .as(language.ownName())
                    .isEqualTo(patterns(Language.ENGLISH).keySet());
        }
    }

    @Test
    void everyLanguageFillsTheSameGaps() throws IOException {
        Map<String, String> english = patterns(Language.ENGLISH);
        for (Language language : Language.values()) {
            patterns(language)
                    .forEach((key, pattern) -> assertThat(gaps(pattern))
                            .as(language.ownName() + ": " + key)
                            .isEqualTo(gaps(english.get(key))));
        }
    }

    @Test
    void everyKeyBeginsWithTheNameOfItsFile() throws IOException {
        for (String area : Messages.AREAS) {
            assertThat(keys(Language.ENGLISH, area)).allMatch(key -> key.startsWith(area + "."));
        }
    }

    @Test
    void aLanguageIsReadFromItsOwnSide() {
        assertThat(Language.direction("ar")).isEqualTo("rtl");
        assertThat(Language.GERMAN.direction()).isEqualTo("ltr");
    }

    private static Map<String, String> patterns(Language language) throws IOException {
        Map<String, String> patterns = new TreeMap<>();
        for (String area : Messages.AREAS) {
            properties(language, area).forEach((key, pattern) -> patterns.put((String) key, (String) pattern));
        }
        return patterns;
    }

    private static Set<String> keys(Language language, String area) throws IOException {
        return properties(language, area).stringPropertyNames();
    }

    private static Properties properties(Language language, String area) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(language.tag() + "/" + area + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    /** The numbers of a pattern's gaps; those of a plural's branches too. */
    private static Set<String> gaps(String pattern) {
        MessagePattern parsed = new MessagePattern(pattern);
        Set<String> gaps = new TreeSet<>();
        for (int i = 0; i < parsed.countParts(); i++) {
            if (parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NUMBER
                    || parsed.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                gaps.add(parsed.getSubstring(parsed.getPart(i)));
            }
        }
        return gaps;
    }
}
