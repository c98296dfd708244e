package factdesk.extract.claim;

import factdesk.extract.sentence.Sentence;
import factdesk.extract.text.Span;
import factdesk.extract.token.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The noun before a relative clause: "who say the pier is safe" is a statement only as "dockers who say …". */
final class Antecedent {
    /** Words up to the pronoun in "many of whom". */
    private static final int LONGEST_START = 3;

    private static final Set<String> RELATIVES = Set.of("who", "which", "whom", "whose", "that");

    private final WordIndex words;

    Antecedent(WordIndex words) {
        this.words = words;
    }

    /** The stretch, longer by the noun that its first word stands for when that is a relative pronoun. */
    Span included(Span stretch) {
        List<Sentence> sentences = words.sentences(stretch);
        if (sentences.isEmpty()) {
            return stretch;
        }
        List<Token> tokens = sentences.get(0).tokens();
        int first = 0;
        while (first < tokens.size() && tokens.get(first).start() < stretch.start()) {
            first++;
        }
        if (!startsRelative(tokens, first)) {
            return stretch;
        }
        int noun = nounBefore(tokens, first);
        return noun < first ? new Span(tokens.get(noun).start(), stretch.end()) : stretch;
    }

    private static boolean startsRelative(List<Token> tokens, int first) {
        for (int i = first; i < tokens.size() && i < first + LONGEST_START; i++) {
            Token token = tokens.get(i);
            if (RELATIVES.contains(token.text().toLowerCase(Locale.ROOT))) {
                return !token.is("SCONJ") && !token.is("DET");
            }
            if (token.is("VERB") || token.is("AUX") || token.is("NOUN") || token.is("PROPN")) {
                return false;
            }
        }
        return false;
    }

    /** Where the phrase before the clause and its comma begins. */
    private static int nounBefore(List<Token> tokens, int first) {
        int end = first > 0 && tokens.get(first - 1).text().equals(",") ? first - 1 : first;
        int i = end;
        while (i > 0 && belongs(tokens, i - 1, end)) {
            i--;
        }
        boolean preposition = i < end && tokens.get(i).is("ADP");
        return i == end ? first : preposition ? i + 1 : i;
    }

    private static boolean belongs(List<Token> tokens, int i, int end) {
        Token token = tokens.get(i);
        boolean noun = token.is("NOUN") || token.is("PROPN");
        boolean joins = i + 1 < end
                && (token.text().equals("of")
                        || token.text().equals("-")
                        || token.text().equals("and"));
        return noun || joins || token.is("ADJ") || token.is("DET") || token.is("NUM");
    }
}
