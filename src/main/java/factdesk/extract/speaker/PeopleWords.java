package factdesk.extract.speaker;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists of {@code people.txt}; all questions are about words in small letters. */
public final class PeopleWords {
    private static final String FILE = "/factdesk/extract/speaker/people.txt";

    private final Map<String, Set<String>> sections = new HashMap<>();

    private PeopleWords() {}

    public static PeopleWords load() {
        PeopleWords words = new PeopleWords();
        try (InputStream file = PeopleWords.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            words.read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + FILE + " cannot be read.", e);
        }
        return words;
    }

    private void read(BufferedReader lines) throws IOException {
        Set<String> section = new HashSet<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line, name -> new HashSet<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                section.addAll(List.of(line.split(" ")));
            }
        }
    }

    private boolean has(String section, String word) {
        return sections.get(section).contains(word);
    }

    public boolean isTitle(String word) {
        return has("[titles]", word);
    }

    /** A noun for a person: "aide"; also in the plural. */
    public boolean isRole(String word) {
        return has("[roles]", word) || (word.endsWith("s") && has("[roles]", word.substring(0, word.length() - 1)));
    }

    public boolean isLeader(String word) {
        return has("[leaders]", word);
    }

    public boolean isOrganisation(String word) {
        return has("[organisations]", word);
    }

    public boolean isDocument(String word) {
        return has("[documents]", word);
    }

    public boolean isMans(String word) {
        return has("[men]", word);
    }

    public boolean isWomans(String word) {
        return has("[women]", word);
    }
}
