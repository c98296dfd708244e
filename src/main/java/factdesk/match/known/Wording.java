package factdesk.match.known;

import factdesk.extract.text.Span;
import factdesk.extract.text.WordFile;
import factdesk.extract.token.Tokenizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * What a claim says, reduced to what is left of it when others word it: stems of its words, and its names.
 *
 * @param words by its stem, each word as it is written; names are among them
 * @param names by its beginning, each word with a capital as it is written
 */
record Wording(Map<String, String> words, Map<String, String> names) {

    /** "China" and "Chinese", "Russia" and "Russian" begin alike. */
    private static final int NAME_LETTERS = 4;

    private static final String BEFORE_A_SENTENCE = ".!?:\"“”„«»\n";
    private static final int LONGEST_STEM = 40;
    private static final Set<String> SMALL_IN_SEVERAL_LANGUAGES =
            Set.of("in", "an", "was", "on", "no", "so", "as", "per", "far", "she");
    private static final Set<String> SMALL = small();

    Wording {
        words = Collections.unmodifiableMap(words);
        names = Collections.unmodifiableMap(names);
    }

    /** What some text says. */
    static Wording of(String text) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        PorterStemmer stemmer = new PorterStemmer();
        List<Span> tokens = Tokenizer.cut(text, new Span(0, text.length()));
        for (int i = 0; i < tokens.size(); i++) {
            String word = bare(tokens.get(i).of(text));
            String lower = word.toLowerCase(Locale.ROOT);
            if (lower.length() < 2 || SMALL.contains(lower) || isNumber(lower) && !isYear(lower)) {
                continue;
            }
            words.putIfAbsent(stem(stemmer, lower), word);
            if (lower.length() >= NAME_LETTERS - 1 && isName(text, tokens, i)) {
                names.putIfAbsent(lower.substring(0, Math.min(NAME_LETTERS, lower.length())), word);
            }
        }
        return new Wording(words, names);
    }

    /** Whether a word has a capital that is not, or not only, owed to its place at a sentence's beginning. */
    private static boolean isName(String text, List<Span> tokens, int i) {
        boolean begins = i == 0
                || BEFORE_A_SENTENCE.indexOf(text.charAt(tokens.get(i - 1).end() - 1)) >= 0;
        return isCapital(text, tokens.get(i))
                && (!begins || i + 1 < tokens.size() && isCapital(text, tokens.get(i + 1)));
    }

    private static boolean isCapital(String text, Span token) {
        return Character.isUpperCase(text.codePointAt(token.start()));
    }

    private static Set<String> small() {
        List<String[]> lines =
                WordFile.sections("/factdesk/extract/text/small-words.txt").get("english");
        return Stream.concat(lines.stream().flatMap(Arrays::stream), SMALL_IN_SEVERAL_LANGUAGES.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without the ending that belongs to the next word, and without full stops. */
    private static String bare(String token) {
        String whole = token.replace("’", "'").replace(".", "");
        int apostrophe = whole.indexOf('\'');
        return apostrophe > 0 ? whole.substring(0, apostrophe) : whole;
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.codePointAt(0));
    }

    private static boolean isYear(String word) {
        return word.matches("(1[89]|20)\\d\\d");
    }

    private static String stem(PorterStemmer stemmer, String word) {
        String stem = isNumber(word) ? word : stemmer.stem(word);
        return stem.length() <= LONGEST_STEM ? stem : stem.substring(0, LONGEST_STEM);
    }
}
