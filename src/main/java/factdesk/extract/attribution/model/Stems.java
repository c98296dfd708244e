package factdesk.extract.attribution.model;

import factdesk.extract.attribution.rule.CueWords;

/** Cuts English endings off, so that forms of a word share what is learned of it. */
final class Stems {
    private final CueWords cues;

    Stems(CueWords cues) {
        this.cues = cues;
    }

    /** The base form of a listed verb, else the word without its ending; the stem need not be a word. */
    String of(String word) {
        String base = cues.base(word);
        if (!base.equals(word) || word.length() < 5) {
            return base;
        }
        if (word.endsWith("ies") || word.endsWith("ied")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ing") && word.length() > 5) {
            return undoubled(word.substring(0, word.length() - 3));
        }
        if (word.endsWith("ed")) {
            return undoubled(word.substring(0, word.length() - 2));
        }
        if (word.endsWith("es")) {
            return undoubled(word.substring(0, word.length() - 2));
        }
        return word.endsWith("s") && !word.endsWith("ss")
                ? undoubled(word.substring(0, word.length() - 1))
                : undoubled(word);
    }

    /** "planned" and "plan", "care" and "caring" come to the same. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        if (last > 2 && stem.charAt(last) == stem.charAt(last - 1) && stem.charAt(last) != 's') {
            return stem.substring(0, last);
        }
        return last > 2 && stem.charAt(last) == 'e' ? stem.substring(0, last) : stem;
    }
}
