package factdesk.extract.speaker;

import factdesk.extract.text.WordFile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of {@code people.txt} and {@code given-names.txt}; all questions are about words in small letters. */
public final class PeopleWords {
    private static final String WORDS = "/factdesk/extract/speaker/people.txt";
    private static final String GIVEN_NAMES = "/factdesk/extract/speaker/given-names.txt";

    /** Endings that make a noun for a person: "geologist", "shopkeeper", "steelworker". */
    private static final List<String> CALLING_ENDINGS =
            List.of("ologist", "keeper", "worker", "grower", "monger", "woman", "ician", "person");

    private final Map<String, Set<String>> words;
    private final Map<String, Set<String>> givenNames;

    private PeopleWords(Map<String, Set<String>> words, Map<String, Set<String>> givenNames) {
        this.words = words;
        this.givenNames = givenNames;
    }

    public static PeopleWords load() {
        return new PeopleWords(sets(WORDS), sets(GIVEN_NAMES));
    }

    private static Map<String, Set<String>> sets(String file) {
        Map<String, Set<String>> sets = new HashMap<>();
        WordFile.sections(file)
                .forEach((section, lines) ->
                        sets.put(section, lines.stream().flatMap(Arrays::stream).collect(Collectors.toSet())));
        return sets;
    }

    private boolean has(String section, String word) {
        return words.get(section).contains(word);
    }

    public boolean isTitle(String word) {
        return has("titles", word);
    }

    /** A noun for a person: "aide"; also in the plural. */
    public boolean isRole(String word) {
        return has("roles", word) || (word.endsWith("s") && has("roles", word.substring(0, word.length() - 1)));
    }

    /** As {@link #isRole}, and many more nouns for people: "fishmonger", "volcanologists". */
    boolean isCalling(String word) {
        String singular = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return isRole(word)
                || has("callings", word)
                || has("callings", singular)
                || CALLING_ENDINGS.stream().anyMatch(ending -> singular.endsWith(ending))
                || word.endsWith("men")
                || word.endsWith("people");
    }

    public boolean isLeader(String word) {
        return has("leaders", word);
    }

    public boolean isOrganisation(String word) {
        return has("organisations", word);
    }

    /** As {@link #isOrganisation}, and words that only a name's reader needs: "Rail", "Foods". */
    boolean isBody(String word) {
        return isOrganisation(word) || has("bodies", word);
    }

    /** A noun before a name that makes it a body's: "broadcaster". */
    boolean isMaker(String word) {
        return has("makers", word);
    }

    /** A word for a body that nobody calls a company: "council". */
    boolean isInstitution(String word) {
        return has("institutions", word);
    }

    boolean isCompany(String word) {
        return has("companies", word);
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

    boolean isMansName(String word) {
        return isMans(word) || givenNames.get("men").contains(word);
    }

    boolean isWomansName(String word) {
        return isWomans(word) || givenNames.get("women").contains(word);
    }

    boolean isGivenName(String word) {
        return isMansName(word) || isWomansName(word);
    }
}
