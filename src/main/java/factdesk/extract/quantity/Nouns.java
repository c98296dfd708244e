package factdesk.extract.quantity;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the noun that a number counts: "14 first-team players", "one of the most active companies". */
final class Nouns {
    private static final int LONGEST = 8;
    private static final Map<String, String> IRREGULAR = Map.ofEntries(
            Map.entry("people", "person"),
            Map.entry("men", "man"),
            Map.entry("women", "woman"),
            Map.entry("children", "child"),
            Map.entry("wives", "wife"),
            Map.entry("lives", "life"),
            Map.entry("knives", "knife"),
            Map.entry("leaves", "leaf"),
            Map.entry("halves", "half"),
            Map.entry("teeth", "tooth"),
            Map.entry("mice", "mouse"),
            Map.entry("criteria", "criterion"),
            Map.entry("viruses", "virus"),
            Map.entry("movies", "movie"),
            Map.entry("ties", "tie"),
            Map.entry("shoes", "shoe"),
            Map.entry("series", "series"),
            Map.entry("species", "species"));
    private static final Set<String> SKIPPED = Lexicon.of("""
            more other additional such different of the these those its his her their our my your most least all
            further extra""");
    /** Words that tag as nouns and end a count: "two Monday" counts no Mondays. */
    private static final Set<String> NO_THING = Lexicon.of("""
            monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight am pm a.m. p.m.
            a.m p.m respectively""");

    private final Words words;

    Nouns(Words words) {
        this.words = words;
    }

    /** The noun phrase that begins there, after a number. */
    Optional<UnitReader.Found> counted(int from) {
        int start = from;
        while (start - from < 5 && (words.isOneOf(start, SKIPPED) || startsOwner(start))) {
            start++;
        }
        int end = start;
        int head = -1;
        while (end - start < LONGEST && belongs(end, start, head) && !pluralEnds(end, start)) {
            head = isThing(end) ? end : head;
            end++;
        }
        return head < 0
                ? Optional.empty()
                : Optional.of(new UnitReader.Found(Unit.noun(name(start, head)), from, head + 1));
    }

    private boolean startsOwner(int i) {
        return words.is(i, "of") && words.at(i + 1).is("DET");
    }

    private boolean isThing(int i) {
        boolean letter = words.at(i).text().length() == 1;
        return words.at(i).isNoun() && !letter && !words.isOneOf(i, NO_THING) && !words.isJoint(i + 1);
    }

    /** Before its noun a phrase takes adjectives, participles and their adverbs; after it only more nouns. */
    private boolean belongs(int i, int start, int head) {
        Word word = words.at(i);
        boolean participle = head < 0
                && isParticiple(i)
                && (words.at(i + 1).isNoun() || words.at(i + 1).is("ADJ"));
        boolean adverb = head < 0 && word.is("ADV") && (words.at(i + 1).is("ADJ") || isParticiple(i + 1));
        boolean model = i > start
                && word.isDigits()
                && words.at(i - 1).is("ADJ")
                && words.at(i + 1).is("PROPN");
        boolean named = words.at(i - 1).isNoun()
                && word.isCapitalised() != words.at(i - 1).isCapitalised()
                && word.isCapitalised();
        return !words.isOneOf(i, NO_THING)
                && !named
                && (!word.isDigits() || model)
                && (model || word.isNoun() || word.is("ADJ") || participle || adverb || words.isJoint(i));
    }

    private boolean isParticiple(int i) {
        Word word = words.at(i);
        return word.is("VERB") && (word.lower().endsWith("ing") || word.lower().endsWith("ed"));
    }

    /** A plural common noun ends the phrase unless another noun follows it closely. */
    private boolean pluralEnds(int i, int start) {
        return i > start && isPlural(i - 1) && !words.at(i - 1).isCapitalised() && !isPlural(i) && !words.isJoint(i);
    }

    boolean isPlural(int i) {
        return words.at(i).isNoun() && isPlural(words.at(i).lower());
    }

    static boolean isPlural(String noun) {
        return IRREGULAR.containsKey(noun) || (noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us"));
    }

    private String name(int from, int head) {
        String before = head > from ? words.textOf(from, head) : "";
        boolean joined = head > from && words.isJoint(head - 1);
        return before + (before.isEmpty() || joined ? "" : " ") + singular(words.at(head));
    }

    private static String singular(Word noun) {
        return noun.isCapitalised() ? singular(noun.text()) : singular(noun.lower());
    }

    static String singular(String noun) {
        String irregular = IRREGULAR.get(noun);
        if (irregular != null) {
            return irregular;
        }
        if (!isPlural(noun)) {
            return noun;
        }
        if (noun.endsWith("ies") && noun.length() > 4) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        boolean hiss = noun.endsWith("ches")
                || noun.endsWith("shes")
                || noun.endsWith("xes")
                || noun.endsWith("sses")
                || noun.endsWith("oes");
        return noun.substring(0, noun.length() - (hiss ? 2 : 1));
    }
}
