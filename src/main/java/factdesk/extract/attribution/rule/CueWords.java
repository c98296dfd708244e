package factdesk.extract.attribution.rule;

import factdesk.extract.text.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words that report what somebody said or thinks, in all their forms; read from {@code cues.txt}. */
public final class CueWords {
    private static final String FILE = "/factdesk/extract/attribution/cues.txt";

    private final Map<String, String> says = new HashMap<>();
    private final Map<String, String> thinks = new HashMap<>();
    private final Map<String, String> acts = new HashMap<>();
    private final Set<String> nouns = new HashSet<>();

    private CueWords() {}

    public static CueWords load() {
        CueWords words = new CueWords();
        WordFile.sections(FILE).forEach((section, lines) -> lines.forEach(forms -> words.add(section, forms)));
        return words;
    }

    private void add(String section, String[] forms) {
        switch (section) {
            case "says" -> Inflections.of(forms).forEach(form -> says.put(form, forms[0]));
            case "thinks" -> Inflections.of(forms).forEach(form -> thinks.put(form, forms[0]));
            case "acts" -> Inflections.of(forms).forEach(form -> acts.put(form, forms[0]));
            case "nouns" -> {
                nouns.add(forms[0]);
                nouns.add(forms[0] + "s");
            }
            default -> throw new IllegalStateException("unknown section: " + section);
        }
    }

    /** Whether the word, in small letters, is a form of a verb that takes a statement: "said", "tweets", "believe". */
    public boolean says(String word) {
        return says.containsKey(word) || thinks.containsKey(word);
    }

    /** Whether the word, in small letters, is a form of a verb for a thought that need not be spoken: "believe". */
    public boolean thinks(String word) {
        return thinks.containsKey(word);
    }

    /** Whether the word, in small letters, is a form of a verb for an act done with words: "denounced". */
    public boolean acts(String word) {
        return acts.containsKey(word);
    }

    public boolean isVerb(String word) {
        return says(word) || acts(word);
    }

    /** The base form of a verb listed; the word itself when it is not. */
    public String base(String word) {
        return says.getOrDefault(word, thinks.getOrDefault(word, acts.getOrDefault(word, word)));
    }

    /** Whether the word names what is said: "statement", "claims". */
    public boolean isNoun(String word) {
        return nouns.contains(word);
    }
}
