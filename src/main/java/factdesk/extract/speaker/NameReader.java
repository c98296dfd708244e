package factdesk.extract.speaker;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads names off a passage: runs of capitalised words, without titles ("President Xi Jinping" is "Xi Jinping"). */
final class NameReader {
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von", "bin", "bint", "ibn",
            "al", "el", "ten", "ter", "y");
    private static final Set<String> LINKS = Set.of("of", "for", "and", "the");
    private static final int LONGEST = 10;

    private final PeopleWords words;

    NameReader(PeopleWords words) {
        this.words = words;
    }

    /** The names in the range, in reading order. */
    List<Range> names(Passage passage, Range within) {
        List<Range> names = new ArrayList<>();
        int i = within.from();
        while (i < within.to()) {
            int end = runEnd(passage, i, within.to());
            if (end > i) {
                int start = afterTitles(passage, i, end);
                boolean title = end - start == 1 && words.isTitle(passage.word(start));
                if (start < end && !title) {
                    names.add(new Range(start, end));
                }
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    private int runEnd(Passage passage, int start, int ceiling) {
        int end = start;
        while (end < ceiling && end - start < LONGEST) {
            if (isName(passage, end)) {
                end++;
            } else if (end > start && links(passage, start, end, ceiling)) {
                end += isName(passage, end + 1) ? 2 : 3;
            } else {
                break;
            }
            if (passage.token(end - 1).tag().endsWith("+PART")) {
                break;
            }
        }
        return Math.min(end, ceiling);
    }

    /** "Ana de la Cruz", "University of Lagos", "Jean-Luc". */
    private boolean links(Passage passage, int start, int i, int ceiling) {
        String word = passage.word(i);
        if (i + 1 >= ceiling) {
            return false;
        }
        if (isHyphen(passage, i) && isName(passage, i + 1)) {
            return true;
        }
        boolean nameNext = isName(passage, i + 1);
        boolean nameAfterThe = i + 2 < ceiling && LINKS.contains(passage.word(i + 1)) && isName(passage, i + 2)
                || i + 2 < ceiling && PARTICLES.contains(passage.word(i + 1)) && isName(passage, i + 2);
        if (PARTICLES.contains(word)) {
            return nameNext || nameAfterThe;
        }
        return LINKS.contains(word)
                && !word.equals("the")
                && isBody(passage, start, i)
                && (nameNext || nameAfterThe)
                && !word.equals("and");
    }

    private static boolean isHyphen(Passage passage, int i) {
        return passage.word(i).equals("-")
                && passage.token(i - 1).end() == passage.token(i).start()
                && i + 1 < passage.size()
                && passage.token(i).end() == passage.token(i + 1).start();
    }

    private boolean isBody(Passage passage, int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.isOrganisation(passage.word(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Passage passage, int i) {
        if (i >= passage.size()) {
            return false;
        }
        char first = passage.token(i).text().charAt(0);
        return Character.isUpperCase(first) && (passage.is(i, "PROPN") || passage.is(i, "X"))
                || isForeign(first) && passage.is(i, "PROPN");
    }

    /** Scripts without capitals have names too. */
    private static boolean isForeign(char c) {
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }

    /** Where the name proper begins: after the last title that is not its last word. */
    private int afterTitles(Passage passage, int start, int end) {
        int name = start;
        for (int i = start; i < end - 1; i++) {
            if (words.isTitle(passage.word(i)) && !isName(passage, i, start, end)) {
                name = i + 1;
            }
        }
        return name;
    }

    /** A body's name keeps its titles: "Prime Minister's Office". */
    private boolean isName(Passage passage, int title, int start, int end) {
        return words.isOrganisation(passage.word(end - 1)) || isBody(passage, start, title);
    }
}
