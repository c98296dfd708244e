package factdesk.extract.sentence;

import java.util.Set;

/**
 * Mends the tags of names that the tagger has not learned: a capitalised word in mid-sentence is a proper noun, unless
 * the whole sentence is set in capitals, as headlines are.
 */
final class ProperNames {
    /** Share of capitalised words from which capitals mean nothing. */
    private static final double HEADLINE = 0.6;

    private static final Set<String> MISTAKEN = Set.of("PRON", "VERB", "INTJ", "ADV", "X", "NOUN", "AUX");
    private static final Set<String> PRONOUNS = Set.of(
            "I",
            "He",
            "She",
            "It",
            "We",
            "They",
            "You",
            "His",
            "Her",
            "Their",
            "My",
            "Our",
            "Who",
            "What",
            "That",
            "This",
            "There",
            "Nobody",
            "Everyone",
            "Its",
            "Your",
            "Those",
            "These");

    private ProperNames() {}

    /** The tags with names marked; the array given is changed. */
    static String[] marked(String[] words, String[] tags) {
        if (isHeadline(words)) {
            return tags;
        }
        for (int i = 1; i < words.length; i++) {
            boolean inside = Character.isLetterOrDigit(words[i - 1].charAt(words[i - 1].length() - 1))
                    || words[i - 1].equals(",")
                    || words[i - 1].endsWith(".") && words[i - 1].length() > 1;
            if (inside && isCapital(words[i]) && MISTAKEN.contains(tags[i]) && !PRONOUNS.contains(words[i])) {
                tags[i] = "PROPN";
            }
        }
        return tags;
    }

    private static boolean isHeadline(String[] words) {
        int letters = 0;
        int capitals = 0;
        for (String word : words) {
            letters += Character.isLetter(word.charAt(0)) ? 1 : 0;
            capitals += isCapital(word) ? 1 : 0;
        }
        return capitals >= HEADLINE * letters;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }
}
