package factdesk.extract.quantity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds the words for what a figure measures: the noun it is attached to and the subject of its clause. */
final class Concepts {
    private static final Set<String> OF = Lexicon.of("of in for on from");
    private static final Set<String> RELATIVE = Lexicon.of("which who that whom whose where");
    private static final Set<String> CLAUSE =
            Lexicon.of("; : while but because when if although as whereas after before");
    private static final Set<String> MOVES = Lexicon.of("up down at to by of");
    private static final Set<String> EMPTY = Lexicon.of("""
            that which more most other such same own last next first total year years percent many few fewer much
            something everything thing things estimated worth might up time times""");
    /** How many clauses back a subject is looked for. */
    private static final int CLAUSES = 4;

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

    /** The concept of each measure; one in brackets, or that says nothing of its own, shares that of the one before. */
    List<List<String>> of(List<Measure> measures) {
        List<List<String>> concepts = new ArrayList<>();
        for (Measure measure : measures) {
            Set<String> concept = new LinkedHashSet<>();
            List<String> before = concepts.isEmpty() ? List.of() : concepts.get(concepts.size() - 1);
            if (repeats(measure)) {
                concept.addAll(before);
            } else {
                addAll(measure, concept);
            }
            if (concept.isEmpty() && !measure.countsThings()) {
                concept.addAll(before);
            }
            concepts.add(List.copyOf(concept));
        }
        return concepts;
    }

    /** "10 miles (16 km)" says the same twice. */
    private boolean repeats(Measure measure) {
        int i = measure.from() - 1;
        return words.is(i, "(") && isTaken(i - 1);
    }

    private void addAll(Measure measure, Set<String> concept) {
        boolean of = words.is(measure.to(), "of");
        if (!measure.countsThings() || words.isJoint(measure.amount().to())) {
            addPhrase(words.isOneOf(measure.to(), OF) ? measure.to() + 1 : measure.to(), concept);
            addPhraseBefore(measure.from(), concept);
        } else if (of) {
            addPhrase(measure.to() + 1, concept);
        }
        addSubject(measure.from(), concept);
    }

    /** The phrase that begins there: "$6 fee", "5% of its workforce"; figures in its midst are passed over. */
    private void addPhrase(int start, Set<String> concept) {
        int i = start;
        while (inPhrase(i) || (i > start && i < words.size() && isTaken(i))) {
            add(i, concept);
            i++;
        }
    }

    private boolean inPhrase(int i) {
        Word word = words.at(i);
        return i >= 0
                && i < words.size()
                && !isTaken(i)
                && (word.isNoun()
                        || word.is("ADJ")
                        || word.is("DET")
                        || words.isJoint(i)
                        || words.is(i, "of")
                        || (word.is("PRON") && words.at(i + 1).isNoun()));
    }

    /**
     * "a range of 400 km", "fines from $5", "revenue was 3": the phrase that a preposition or "be" ties to the figure.
     */
    private void addPhraseBefore(int from, Set<String> concept) {
        int i = from - 1;
        int steps = 0;
        while (i >= 0 && steps < 5 && !words.at(i).isNoun() && !isTaken(i) && !endsPhrase(i)) {
            i--;
            steps++;
        }
        addPhraseEndingAt(i, concept);
    }

    /** A comma parts a figure from the phrase before, unless only "up" or "down" stands between. */
    private boolean endsPhrase(int i) {
        return words.is(i, ",") && !words.isOneOf(i + 1, MOVES);
    }

    private void addPhraseEndingAt(int end, Set<String> concept) {
        int start = end;
        while (inPhrase(start)) {
            start--;
        }
        for (int i = start + 1; i <= end; i++) {
            add(i, concept);
        }
    }

    private void addSubject(int from, Set<String> concept) {
        int end = from;
        int before = concept.size();
        for (int clause = 0; clause < CLAUSES && end > 0; clause++) {
            int verb = finiteVerbBefore(end);
            int stop = verb < 0 ? end : groupStart(verb);
            int start = clauseStart(stop);
            if (!startsWithParticiple(start)) {
                for (int i = start; i < stop; i++) {
                    add(i, concept);
                }
            }
            if (concept.size() == before && RELATIVE.contains(words.at(start).lower())) {
                int noun = words.is(start - 1, ",") ? start - 2 : start - 1;
                addPhraseEndingAt(words.at(noun).is("ADP") ? noun - 1 : noun, concept);
            }
            if (concept.size() > before) {
                return;
            }
            end = start - 1;
        }
    }

    private boolean startsWithParticiple(int i) {
        return words.at(i).is("VERB") && words.at(i).lower().endsWith("ing");
    }

    private int finiteVerbBefore(int end) {
        for (int i = end - 1; i >= 0 && !words.is(i, ";"); i--) {
            boolean verb = words.at(i).is("VERB") || words.at(i).is("AUX");
            if (verb && !words.at(i).lower().endsWith("ing") && !words.is(i - 1, "to") && !isTaken(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "has rarely been": the first of the verbs that belong together. */
    private int groupStart(int verb) {
        int i = verb;
        while (words.at(i - 1).is("AUX")
                || words.at(i - 1).is("ADV")
                || words.at(i - 1).is("PART")
                || (words.at(i - 1).is("VERB") && words.is(i, "to"))) {
            i--;
        }
        return i;
    }

    private int clauseStart(int end) {
        int i = end - 1;
        while (i >= 0
                && !words.isOneOf(i, CLAUSE)
                && !RELATIVE.contains(words.at(i).lower())
                && !words.is(i, ",")
                && !isFiniteVerb(i)) {
            i--;
        }
        return i >= 0 && RELATIVE.contains(words.at(i).lower()) ? i : i + 1;
    }

    private boolean isFiniteVerb(int i) {
        boolean verb = words.at(i).is("VERB") || words.at(i).is("AUX");
        return verb && !words.at(i).lower().endsWith("ing");
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
