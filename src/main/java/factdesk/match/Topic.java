package factdesk.match;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a figure is about: the words for the thing measured, and the names it goes with.
 *
 * @param words stems of the thing measured, without the words that say nothing
 * @param names stems of names
 */
record Topic(Set<String> words, Set<String> names) {

    /** How many of all words two figures must share to measure the same thing. */
    private static final double SAME = 0.5;

    private static final int LONGEST_STEM = 40;
    private static final int NAME_STEM = 4;
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the",
            "a",
            "an",
            "of",
            "in",
            "on",
            "for",
            "to",
            "and",
            "or",
            "its",
            "their",
            "his",
            "her",
            "our",
            "total",
            "number",
            "figure",
            "amount",
            "level",
            "between",
            "two",
            "three",
            "year",
            "annual",
            "last",
            "this",
            "by",
            "from",
            "with",
            "at",
            "more",
            "than",
            "new",
            "some",
            "countries",
            "country");

    /** The topic of a figure whose engine read these words as the thing measured. */
    static Topic of(String concept, List<String> names) {
        return new Topic(
                stems(concept),
                names.stream().map(Topic::nameStem).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** A topic as it was stored. */
    static Topic stored(String words, String names) {
        return new Topic(split(words), split(names));
    }

    private static Set<String> split(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> stems(String concept) {
        return Arrays.stream(concept.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 1 && !EMPTY_WORDS.contains(word))
                .map(Topic::stem)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Plurals and singulars alike. */
    private static String stem(String word) {
        String singular = word;
        if (word.length() > 4 && word.endsWith("ies")) {
            singular = word.substring(0, word.length() - 3) + "y";
        } else if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")) {
            singular = word.substring(0, word.length() - 1);
        }
        return singular.length() <= LONGEST_STEM ? singular : singular.substring(0, LONGEST_STEM);
    }

    /** "China" and "Chinese", "Russia" and "Russian" begin alike. */
    static String nameStem(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), NAME_STEM));
    }

    /** Whether two figures are likely about the same thing. */
    boolean matches(Topic other) {
        return likeness(words, other.words) >= SAME
                && !shared(names, other.names).isEmpty();
    }

    Set<String> sharedWords(Topic other) {
        return shared(words, other.words);
    }

    private static double likeness(Set<String> one, Set<String> other) {
        int common = shared(one, other).size();
        int all = one.size() + other.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    private static Set<String> shared(Set<String> one, Set<String> other) {
        Set<String> common = new LinkedHashSet<>(one);
        common.retainAll(other);
        return common;
    }
}
