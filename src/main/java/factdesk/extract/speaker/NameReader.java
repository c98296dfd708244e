package factdesk.extract.speaker;

import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads names off a passage: runs of capitalised words, without titles ("President Xi Jinping" is "Xi Jinping"). */
final class NameReader {
    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "van", "von", "bin", "bint", "ibn",
            "al", "el", "ten", "ter", "y");
    private static final Set<String> LINKS = Set.of("of", "for", "the");

    /** Capitalised words that are no names wherever they stand. */
    private static final Set<String> NEVER = Set.of(
            ("i i'm he she it we they you his her their its my our your who what that this there these those a an the and or but nor if"
                            + " when where while why how which in on at by for from as to of with before after since until not no yes so then now"
                            + " here one two three all some many most each neither both either another everyone everybody nobody nothing"
                            + " monday tuesday wednesday thursday friday saturday sunday january february july september october november"
                            + " december mon tue wed thu fri sat sun jan. feb. aug. sept. oct. nov. dec. a.m. p.m.")
                    .split(" "));

    /** Share of capitalised words from which capitals mean nothing, in a line that does not end as sentences do. */
    private static final double HEADLINE = 0.6;

    private static final int LONGEST = 10;

    private final PeopleWords words;
    private final Set<String> known = new HashSet<>();

    NameReader(PeopleWords words) {
        this.words = words;
    }

    /** Words, in small letters, that are parts of names wherever a capital begins them: surnames that were read. */
    void know(Set<String> parts) {
        known.addAll(parts);
    }

    /** The names in the range, in reading order. */
    List<Range> names(Passage passage, Range within) {
        List<Range> names = new ArrayList<>();
        boolean[] capitalsTell = capitalsTell(passage);
        int i = within.from();
        while (i < within.to()) {
            int end = begins(passage, i, capitalsTell) ? runEnd(passage, i, within.to(), capitalsTell) : i;
            if (end > i) {
                int start = nameStart(passage, i, end);
                boolean title = end - start == 1 && words.isTitle(passage.word(start));
                if (start < end && !title) {
                    names.add(new Range(start, end));
                }
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    /** Of names, those that stand in prose: a headline in capitals does not tell where a name ends. */
    List<Range> namesInProse(Passage passage) {
        boolean[] capitalsTell = capitalsTell(passage);
        return names(passage, new Range(0, passage.size())).stream()
                .filter(name -> capitalsTell[name.from()])
                .toList();
    }

    /** Of each token, whether it stands in prose, where a capital in mid-sentence makes a name. */
    private static boolean[] capitalsTell(Passage passage) {
        boolean[] tell = new boolean[passage.size()];
        for (Range sentence : passage.sentences()) {
            int capitals = 0;
            int letters = 0;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                char first = passage.token(i).text().charAt(0);
                capitals += Character.isUpperCase(first) ? 1 : 0;
                letters += Character.isLetter(first) ? 1 : 0;
            }
            String last = passage.word(sentence.to() - 1);
            boolean prose = capitals < HEADLINE * letters || ".?!\"”".contains(last) && capitals < letters;
            for (int i = sentence.from(); i < sentence.to(); i++) {
                tell[i] = prose;
            }
        }
        return tell;
    }

    /** A name begins with a proper noun; at the start of a sentence also with a word that one follows. */
    private boolean begins(Passage passage, int i, boolean[] capitalsTell) {
        if (isName(passage, i, capitalsTell)) {
            return true;
        }
        boolean capital = startsSentence(passage, i)
                && Character.isUpperCase(passage.token(i).text().charAt(0))
                && !NEVER.contains(passage.word(i));
        return capital && i + 1 < passage.size() && isName(passage, i + 1, capitalsTell);
    }

    private int runEnd(Passage passage, int start, int ceiling, boolean[] capitalsTell) {
        int end = start + 1;
        while (end < ceiling && end - start < LONGEST && !endsWithPossessive(passage, end)) {
            if (isName(passage, end, capitalsTell)) {
                end++;
            } else if (isHyphen(passage, end) && end + 1 < ceiling) {
                end += 2;
            } else {
                int link = link(passage, start, end, ceiling, capitalsTell);
                if (link == 0) {
                    break;
                }
                end += link;
            }
        }
        return Math.min(end, ceiling);
    }

    /** "Lee's" ends a name, except in "St Brigid's Hospital". */
    private boolean endsWithPossessive(Passage passage, int end) {
        return passage.token(end - 1).tag().endsWith("+PART") && !(isCapital(passage, end) && isBodyWord(passage, end));
    }

    /** How many tokens from there link the name to its next word, that word included; 0 when none do. */
    private int link(Passage passage, int start, int i, int ceiling, boolean[] capitalsTell) {
        String word = passage.word(i);
        boolean body = isBody(passage, start, i);
        if (word.equals("'")) {
            return isCapital(passage, i + 1) && isBodyWord(passage, i + 1) && i + 1 < ceiling ? 2 : 0;
        }
        if (!PARTICLES.contains(word) && !(body && LINKS.contains(word) && !word.equals("the"))) {
            return 0;
        }
        if (i + 1 < ceiling && isName(passage, i + 1, capitalsTell)) {
            return 2;
        }
        boolean further = PARTICLES.contains(passage.word(i + 1)) || body && LINKS.contains(passage.word(i + 1));
        return further && i + 2 < ceiling && isName(passage, i + 2, capitalsTell) ? 3 : 0;
    }

    /** Whether the word is no name wherever it stands: "Monday", "The". */
    static boolean isNever(String word) {
        return NEVER.contains(word);
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isHyphen(Passage passage, int i) {
        return passage.word(i).equals("-")
                && passage.token(i - 1).end() == passage.token(i).start()
                && i + 1 < passage.size()
                && passage.token(i).end() == passage.token(i + 1).start()
                && isCapital(passage, i + 1);
    }

    private boolean isBodyWord(Passage passage, int i) {
        return words.isBody(Cast.withoutPossessive(passage.word(i)));
    }

    boolean isBody(Passage passage, int start, int end) {
        for (int i = start; i < end; i++) {
            if (isBodyWord(passage, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(Passage passage, int i, boolean[] capitalsTell) {
        if (i >= passage.size() || NEVER.contains(passage.word(i))) {
            return false;
        }
        char first = passage.token(i).text().charAt(0);
        if (isForeign(first)) {
            return passage.is(i, "PROPN");
        }
        boolean proper = passage.is(i, "PROPN") || passage.is(i, "X");
        boolean midSentence = capitalsTell[i] && !startsSentence(passage, i);
        String word = Cast.withoutPossessive(passage.word(i));
        return Character.isUpperCase(first)
                && (proper || midSentence || words.isGivenName(word) || known.contains(word));
    }

    private static boolean isCapital(Passage passage, int i) {
        return i < passage.size()
                && Character.isUpperCase(passage.token(i).text().charAt(0));
    }

    /** Whether a capital there tells nothing, since nothing of the sentence goes before. */
    static boolean startsSentence(Passage passage, int i) {
        String before = passage.word(i - 1);
        boolean inside = !before.isEmpty()
                && (Character.isLetterOrDigit(before.charAt(before.length() - 1))
                        || before.equals(",")
                        || before.equals("-")
                        || before.equals("'")
                        || before.equals("&")
                        || before.length() > 1 && before.endsWith("."));
        return !inside || passage.sentences().stream().anyMatch(sentence -> sentence.from() == i);
    }

    /** Scripts without capitals have names too. */
    private static boolean isForeign(char c) {
        return Character.isLetter(c) && !Character.isUpperCase(c) && !Character.isLowerCase(c);
    }

    /** Where the name proper begins: after titles, callings and nationalities. */
    private int nameStart(Passage passage, int start, int end) {
        int name = start;
        for (int i = start; i < end - 1; i++) {
            if (words.isTitle(passage.word(i)) && !isBodyName(passage, i, start, end)) {
                name = i + 1;
            }
        }
        if (isBody(passage, name, end)) {
            return name;
        }
        if (name == start && end - name > 2 && isNationality(passage, name)) {
            name++;
        }
        return name < end - 1 && isCalling(passage, name) ? name + 1 : name;
    }

    private boolean isNationality(Passage passage, int i) {
        return passage.is(i, "ADJ") && !words.isGivenName(passage.word(i)) && !isCalling(passage, i);
    }

    /** "Baker" before a name. */
    private boolean isCalling(Passage passage, int i) {
        String word = passage.word(i);
        boolean calling = words.isCalling(word) || words.isMaker(word);
        return calling && (startsSentence(passage, i) || words.isGivenName(passage.word(i + 1)));
    }

    /** A body's name keeps its titles: "Prime Minister's Office". */
    private boolean isBodyName(Passage passage, int title, int start, int end) {
        for (int i = start; i < title; i++) {
            if (words.isOrganisation(passage.word(i))) {
                return true;
            }
        }
        return words.isBody(passage.word(end - 1));
    }
}
