package factdesk.extract.speaker;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what a text says of somebody it names: "Kremlin aide Ann Lee", "Ann Lee, the mayor of Arden,", "Ruritania Rail
 * (RR)".
 */
final class Descriptions {
    /** Words of a description. */
    private static final int LONGEST = 12;

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "his", "her", "their", "its", "our", "my");

    private final PeopleWords words;

    Descriptions(PeopleWords words) {
        this.words = words;
    }

    void learn(Passage passage, Range name, Person person) {
        Range before = before(passage, name);
        if (before != null) {
            List<String> said = lower(passage, before);
            person.describe(passage.text(before), said, !words.isMaker(said.get(said.size() - 1)));
        }
        Range after = after(passage, name);
        if (after != null) {
            person.describe(passage.text(after), lower(passage, after), true);
        }
        if (passage.word(name.to()).equals("(") && passage.word(name.to() + 2).equals(")")) {
            person.isAlso(passage.word(name.to() + 1));
        }
    }

    private static List<String> lower(Passage passage, Range range) {
        List<String> lower = new ArrayList<>();
        for (int i = range.from(); i < range.to(); i++) {
            lower.add(passage.word(i));
        }
        return lower;
    }

    /** Nouns and adjectives right before the name, when the last one is a role or a title. */
    private Range before(Passage passage, Range name) {
        int end = name.from();
        if (!isRole(passage.word(end - 1)) && !words.isMaker(passage.word(end - 1))) {
            return null;
        }
        int start = end - 1;
        while (start > 0 && end - start < LONGEST && describes(passage, start - 1)) {
            start--;
        }
        return new Range(start, end);
    }

    private static boolean describes(Passage passage, int i) {
        String word = passage.word(i);
        boolean noun = passage.is(i, "NOUN") || passage.is(i, "PROPN") || passage.is(i, "ADJ") || word.equals("-");
        boolean first = NameReader.startsSentence(passage, i)
                && Character.isUpperCase(passage.token(i).text().charAt(0))
                && !NameReader.isNever(word);
        return !DETERMINERS.contains(word) && (noun || first || word.equals("lead"));
    }

    private boolean isRole(String word) {
        return words.isCalling(word) || words.isTitle(word);
    }

    /** An insertion after the name up to its comma, when it has a role in it. */
    private Range after(Passage passage, Range name) {
        int start = name.to() + 1;
        if (!passage.word(name.to()).equals(",") || start >= passage.size()) {
            return null;
        }
        int end = start;
        boolean role = false;
        while (end < passage.size() && end - start < LONGEST && staysInside(passage, end)) {
            role |= isRole(passage.word(end));
            end++;
        }
        boolean closed = passage.word(end).equals(",") || passage.word(end).equals(".");
        int first = DETERMINERS.contains(passage.word(start)) ? start + 1 : start;
        return role && closed && first < end ? new Range(first, end) : null;
    }

    private static boolean staysInside(Passage passage, int i) {
        String word = passage.word(i);
        return !word.equals(",") && !word.equals(".") && !passage.is(i, "VERB") && !passage.is(i, "AUX");
    }
}
