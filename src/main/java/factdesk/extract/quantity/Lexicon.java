package factdesk.extract.quantity;

import java.util.List;
import java.util.Set;

/** Lists of words, written as one line of text. */
final class Lexicon {
    private Lexicon() {}

    /** The words between the blanks. */
    static Set<String> of(String words) {
        return Set.copyOf(List.of(words.strip().split("\\s+")));
    }
}
