package factdesk.extract.speaker;

import factdesk.extract.text.WordFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of {@code people.txt}; all questions are about words in small letters. */
public final class PeopleWords {
    private static final String FILE = "/factdesk/extract/speaker/people.txt";

    private final Map<String, Set<String>> sections = new HashMap<>();

    private PeopleWords() {}

    public static PeopleWords load() {
        PeopleWords words = new PeopleWords();
        WordFile.sections(FILE)
                .forEach((section, lines) -> words.sections.put(
                        section, lines.stream().flatMap(Arrays::stream).collect(Collectors.toSet())));
        return words;
    }

    private boolean has(String section, String word) {
        return sections.get(section).contains(word);
    }

    public boolean isTitle(String word) {
        return has("titles", word);
    }

    /** A noun for a person: "aide"; also in the plural. */
    public boolean isRole(String word) {
        return has("roles", word) || (word.endsWith("s") && has("roles", word.substring(0, word.length() - 1)));
    }

    public boolean isLeader(String word) {
        return has("leaders", word);
    }

    public boolean isOrganisation(String word) {
        return has("organisations", word);
    }

    public boolean isDocument(String word) {
        return has("documents", word);
    }

    public boolean isMans(String word) {
        return has("men", word);
    }

    public boolean isWomans(String word) {
        return has("women", word);
    }
}
