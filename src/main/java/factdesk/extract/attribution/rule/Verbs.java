package factdesk.extract.attribution.rule;

import factdesk.extract.sentence.Passage;
import java.util.Set;

/** What stands round a verb: auxiliaries and adverbs before it, the person addressed and the circumstances after it. */
final class Verbs {
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom", "whose");
    private static final Set<String> CIRCUMSTANCES =
            Set.of("in", "on", "at", "to", "during", "after", "before", "for", "by", "from", "with", "about", "of");
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "today",
            "yesterday",
            "later",
            "earlier",
            "recently",
            "again",
            "also");
    private static final Set<String> ADDRESSING = Set.of(
            "tell",
            "inform",
            "assure",
            "remind",
            "notify",
            "reassure",
            "ask",
            "advise",
            "urge",
            "warn",
            "teach",
            "promise");
    private static final Set<String> SUBORDINATORS = Set.of(
            "before", "after", "when", "while", "because", "since", "until", "unless", "if", "although", "though");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being");

    private Verbs() {}

    static boolean isRelative(String word) {
        return RELATIVES.contains(word);
    }

    static boolean isAddressing(String base) {
        return ADDRESSING.contains(base);
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    /** Whether the word opens a clause of time, condition or reason: what follows is no longer the verb's object. */
    static boolean isSubordinator(String word) {
        return SUBORDINATORS.contains(word);
    }

    /** Where the verb group begins: "has repeatedly said" at "has". */
    static int groupStart(Passage passage, int verb) {
        int start = verb;
        while (start > 0 && (passage.is(start - 1, "AUX") || passage.is(start - 1, "ADV"))) {
            start--;
        }
        return start;
    }

    /** "was accused", "is expected": the subject does not speak. */
    static boolean isPassive(Passage passage, int groupStart, int verb) {
        for (int i = groupStart; i < verb; i++) {
            if (BE.contains(passage.word(i))) {
                return !passage.word(verb).endsWith("ing");
            }
        }
        return false;
    }

    /**
     * Past adverbs, times and places that follow the verb: "said on Monday in a statement" ends before what was said.
     */
    static int afterCircumstances(Passage passage, int start, int ceiling) {
        int i = start;
        while (i < ceiling) {
            if (TIMES.contains(passage.word(i)) || passage.is(i, "ADV")) {
                i++;
            } else if (CIRCUMSTANCES.contains(passage.word(i))) {
                var phrase = NounPhrases.after(passage, i + 1, ceiling);
                if (phrase == null) {
                    return i;
                }
                i = phrase.to();
            } else {
                return i;
            }
        }
        return i;
    }
}
