package factdesk.extract.quantity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the words for what a figure measures: the noun it is attached to and the subject of its clause. */
final class Concepts {
    private static final Set<String> OF = Lexicon.of("of in for on from");
    private static final Set<String> RELATIVE = Lexicon.of("which who that whom whose");
    private static final Set<String> CLAUSE = Lexicon.of("; : while but because when if although as whereas");
    private static final Set<String> EMPTY = Lexicon.of("""
            that which more most other such same own last next first total year years percent many few much something
            everything thing things estimated""");

    private final Words words;
    private final boolean[] taken;

    Concepts(Words words, List<Measure> measures) {
        this.words = words;
        this.taken = new boolean[words.size()];
        for (Measure measure : measures) {
            for (int i = measure.from(); i < measure.to(); i++) {
                taken[i] = true;
            }
        }
    }

    List<String> of(Measure measure) {
        Set<String> concept = new LinkedHashSet<>();
        if (!measure.countsThings()) {
            addPhrase(attachedAt(measure.to()), concept);
            addPhraseBefore(measure.from(), concept);
        } else if (OF.contains(words.at(measure.to()).lower()) && words.is(measure.to(), "of")) {
            addPhrase(measure.to() + 1, concept);
        }
        addSubject(measure.from(), concept);
        return List.copyOf(concept);
    }

    /** The phrase right after the figure ("$6 fee") or behind its "of" ("5% of its workforce"). */
    private int attachedAt(int to) {
        return words.isOneOf(to, OF) ? to + 1 : to;
    }

    private void addPhrase(int start, Set<String> concept) {
        int i = start;
        while (inPhrase(i)) {
            add(i, concept);
            i++;
        }
    }

    private boolean inPhrase(int i) {
        return i < words.size()
                && !isTaken(i)
                && (words.at(i).isNoun()
                        || words.at(i).is("ADJ")
                        || words.at(i).is("DET")
                        || words.isJoint(i)
                        || words.is(i, "of")
                        || words.at(i).is("PRON") && words.at(i + 1).isNoun());
    }

    /**
     * "a range of 400 km", "fines from $5", "revenue was 3": the phrase that a preposition or "be" ties to the figure.
     */
    private void addPhraseBefore(int from, Set<String> concept) {
        int i = from - 1;
        int steps = 0;
        while (i >= 0 && steps < 5 && !words.at(i).isNoun() && !isTaken(i) && !words.is(i, ",")) {
            i--;
            steps++;
        }
        List<Integer> phrase = new ArrayList<>();
        while (i >= 0 && inPhrase(i)) {
            phrase.add(0, i);
            i--;
        }
        phrase.forEach(at -> add(at, concept));
    }

    private void addSubject(int from, Set<String> concept) {
        int end = from;
        for (int tries = 0; tries < 3; tries++) {
            int verb = finiteVerbBefore(end);
            int start = clauseStart(verb < 0 ? end : verb);
            int stop = verb < 0 ? end : verb;
            boolean pronoun = false;
            int before = concept.size();
            for (int i = start; i < stop; i++) {
                pronoun |=
                        words.at(i).is("PRON") && !RELATIVE.contains(words.at(i).lower());
                add(i, concept);
            }
            boolean relative = start > 0 && RELATIVE.contains(words.at(start).lower());
            if (concept.size() > before && !relative || verb < 0 || pronoun && !relative) {
                return;
            }
            end = relative ? start : verb;
        }
    }

    private int finiteVerbBefore(int end) {
        for (int i = end - 1; i >= 0; i--) {
            if (words.is(i, ";")) {
                return -1;
            }
            boolean verb = words.at(i).is("VERB") || words.at(i).is("AUX");
            if (verb && !words.at(i).lower().endsWith("ing") && !words.is(i - 1, "to")) {
                return i;
            }
        }
        return -1;
    }

    private int clauseStart(int end) {
        int i = end - 1;
        while (i >= 0
                && !words.isOneOf(i, CLAUSE)
                && !RELATIVE.contains(words.at(i).lower())
                && !words.is(i, ",")
                && !(words.at(i).is("VERB") && !words.at(i).lower().endsWith("ing") && i < end - 1)) {
            i--;
        }
        return i >= 0 && RELATIVE.contains(words.at(i).lower()) ? i : i + 1;
    }

    private void add(int i, Set<String> concept) {
        Word word = words.at(i);
        boolean names = word.isNoun() || word.is("ADJ");
        if (names
                && !isTaken(i)
                && word.isLetters()
                && !EMPTY.contains(word.lower())
                && word.text().length() > 1) {
            concept.add(word.text());
        }
    }

    private boolean isTaken(int i) {
        return i >= 0 && i < taken.length && taken[i];
    }
}
