package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.Set;

/**
 * Finds the noun phrase before or after a word by the parts of speech: "Kremlin aide Yuri Ushakov", "the head of it".
 */
public final class NounPhrases {
    /** Words in a noun phrase; a longer one is cut off. */
    private static final int LONGEST = 40;

    private static final Set<String> STARTERS = Set.of(
            "the", "a", "an", "this", "these", "those", "his", "her", "their", "its", "our", "my", "your", "some");
    private static final Set<String> SUBJECTS =
            Set.of("i", "he", "she", "we", "they", "it", "you", "who", "which", "that", "both", "everyone", "nobody");
    private static final Set<String> JOINERS = Set.of("of", "for", "at", "in", "from", "with");

    private NounPhrases() {}

    /** The phrase that ends right before the token, not reaching back beyond {@code floor}; null when there is none. */
    public static Range before(Passage passage, int end, int floor) {
        if (SUBJECTS.contains(passage.word(end - 1)) && end - 1 >= floor) {
            return new Range(end - 1, end);
        }
        if (passage.word(end - 1).equals(",") && end - 2 >= floor) {
            return withApposition(passage, end, floor);
        }
        int start = plainStart(passage, end, floor);
        return start < end ? new Range(start, end) : null;
    }

    /** "Ann Lee, who runs the port, said": the phrase before the comma that opens the insertion. */
    private static Range withApposition(Passage passage, int end, int floor) {
        for (int i = end - 2; i > floor && end - i < LONGEST; i--) {
            if (passage.word(i).equals(",") && !passage.quotes().quoted(i)) {
                int start = plainStart(passage, i, floor);
                boolean named = start < i && (passage.is(i - 1, "PROPN") || passage.is(i - 1, "NOUN"));
                boolean inserted = opensInsertion(passage, i + 1);
                if (named && inserted) {
                    return new Range(start, end);
                }
                if (!inserted) {
                    return null;
                }
            }
        }
        return null;
    }

    private static boolean opensInsertion(Passage passage, int i) {
        String word = passage.word(i);
        return STARTERS.contains(word)
                || word.equals("who")
                || word.equals("which")
                || passage.is(i, "NOUN")
                || passage.is(i, "ADJ")
                || passage.is(i, "NUM")
                || passage.is(i, "PROPN");
    }

    private static int plainStart(Passage passage, int end, int floor) {
        int i = end - 1;
        boolean noun = false;
        while (i >= floor && end - i < LONGEST && belongs(passage, i, noun)) {
            noun |= isNoun(passage, i);
            if (STARTERS.contains(passage.word(i)) && !reachesBack(passage, i - 1, floor)) {
                return noun ? i : end;
            }
            i--;
        }
        int start = i + 1;
        while (start < end && !mayStart(passage, start)) {
            start++;
        }
        return noun ? start : end;
    }

    /** Whether a phrase that could start here goes on to the left: "head of [the port]", "Lee and [her aide]". */
    private static boolean reachesBack(Passage passage, int i, int floor) {
        return i > floor
                && (JOINERS.contains(passage.word(i))
                        || passage.word(i).equals("and")
                        || passage.word(i).equals("or"))
                && isNoun(passage, i - 1);
    }

    private static boolean belongs(Passage passage, int i, boolean noun) {
        boolean quotationMark = passage.quotes().opens(i) || passage.quotes().closes(i);
        if (quotationMark || Verbs.isRelative(passage.word(i))) {
            return false;
        }
        String word = passage.word(i);
        if (isNoun(passage, i) || passage.is(i, "ADJ") || passage.is(i, "DET") || passage.is(i, "NUM")) {
            return true;
        }
        boolean hyphened =
                passage.word(i + 1).equals("-") || passage.word(i - 1).equals("-");
        boolean joins =
                noun && (JOINERS.contains(word) || word.equals("and") || word.equals("&")) && isNoun(passage, i - 1);
        return joins || hyphened || word.equals("-") || STARTERS.contains(word) || word.equals("'s");
    }

    private static boolean isNoun(Passage passage, int i) {
        return passage.is(i, "NOUN")
                || passage.is(i, "PROPN")
                || (passage.is(i, "PRON") && !STARTERS.contains(passage.word(i)));
    }

    private static boolean mayStart(Passage passage, int i) {
        return !passage.is(i, "ADP")
                && !passage.is(i, "CCONJ")
                && !passage.word(i).equals("-");
    }

    /** The phrase that starts at the token, up to {@code ceiling}; null when none does. */
    static Range after(Passage passage, int start, int ceiling) {
        int i = start;
        boolean noun = false;
        while (i < ceiling && i - start < LONGEST) {
            boolean joins = noun && (passage.is(i, "ADP") || passage.word(i).equals("and")) && i + 1 < ceiling;
            if (!joins && !belongs(passage, i, noun)) {
                break;
            }
            noun |= isNoun(passage, i);
            i++;
        }
        while (i > start && (passage.is(i - 1, "ADP") || passage.is(i - 1, "CCONJ") || passage.is(i - 1, "DET"))) {
            i--;
        }
        return noun && i > start ? new Range(start, i) : null;
    }
}
