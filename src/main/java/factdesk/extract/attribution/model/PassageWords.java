package factdesk.extract.attribution.model;

import factdesk.extract.attribution.rule.CueWords;
import factdesk.extract.sentence.Passage;
import factdesk.extract.sentence.Range;
import factdesk.extract.speaker.PeopleWords;

/**
 * What features are made of, worked out once for each word of a passage: numbers for its form, stem, part of speech,
 * class, quotation, and where its phrase and its clause begin and end. Beyond the passage all numbers are
 * {@link #OUTSIDE}.
 */
final class PassageWords {
    static final int OUTSIDE = 1;

    final int size;
    final int[] form;
    final int[] stem;
    final int[] tag;
    final int[] shape;
    final int[] kind;
    final int[] quote;
    final int[] sentence;
    final int[] sentenceStart;
    final int[] sentenceEnd;
    final int[] phraseStart;
    final int[] phraseEnd;
    final int[] verbBefore;
    final int[] verbAfter;
    final int[] voice;
    final boolean[] isVerb;
    final boolean[] isMark;
    final int[] suffix2;
    final int[] suffix3;
    final int[] prefix3;

    private final Passage passage;

    PassageWords(Passage passage, CueWords cues, PeopleWords people, Stems stems) {
        this.passage = passage;
        size = passage.size();
        form = new int[size];
        stem = new int[size];
        tag = new int[size];
        shape = new int[size];
        kind = new int[size];
        quote = new int[size];
        sentence = new int[size];
        sentenceStart = new int[size];
        sentenceEnd = new int[size];
        phraseStart = new int[size];
        phraseEnd = new int[size];
        verbBefore = new int[size];
        verbAfter = new int[size];
        voice = new int[size];
        isVerb = new boolean[size];
        isMark = new boolean[size];
        suffix2 = new int[size];
        suffix3 = new int[size];
        prefix3 = new int[size];
        for (int i = 0; i < size; i++) {
            fill(i, cues, people, stems);
        }
        fillSentences();
        fillPhrases();
        fillVerbs();
        fillVoices();
    }

    private void fill(int i, CueWords cues, PeopleWords people, Stems stems) {
        String word = passage.word(i);
        String text = passage.token(i).text();
        form[i] = Hash.of(digitless(word));
        stem[i] = Hash.of(stems.of(word));
        isVerb[i] = passage.is(i, "VERB");
        isMark[i] = !Character.isLetterOrDigit(text.codePointAt(0));
        tag[i] = Hash.of(Hash.of(passage.token(i).tag()), isVerb[i] || passage.is(i, "AUX") ? verbEnding(word) : 0);
        shape[i] = Hash.of(shape(text));
        kind[i] = kind(i, word, cues, people);
        quote[i] = quoteState(i);
        suffix2[i] = Hash.of(word.substring(Math.max(0, word.length() - 2)));
        suffix3[i] = Hash.of(word.substring(Math.max(0, word.length() - 3)));
        prefix3[i] = Hash.of(word.substring(0, Math.min(3, word.length())));
    }

    private static String digitless(String word) {
        StringBuilder digitless = null;
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                digitless = digitless == null ? new StringBuilder(word) : digitless;
                digitless.setCharAt(i, '0');
            }
        }
        return digitless == null ? word : digitless.toString();
    }

    private static int verbEnding(String word) {
        return word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : word.endsWith("s") ? 4 : 5;
    }

    /** "Xx" for "Lee", "00.0" for "12.5": runs are shortened to two. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char kind = Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? '0' : c;
            int length = shape.length();
            boolean run = length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
            if (!run && length < 8) {
                shape.append(kind);
            }
        }
        return shape.toString();
    }

    private int kind(int i, String word, CueWords cues, PeopleWords people) {
        int kind = 2;
        if (passage.is(i, "VERB") || passage.is(i, "NOUN") || passage.is(i, "AUX")) {
            kind |= cues.says(word) && !cues.thinks(word) ? 4 : 0;
            kind |= cues.thinks(word) ? 8 : 0;
            kind |= cues.acts(word) ? 16 : 0;
            kind |= cues.isNoun(word) ? 32 : 0;
        }
        kind |= people.isRole(word) ? 64 : 0;
        kind |= people.isTitle(word) ? 128 : 0;
        kind |= people.isOrganisation(word) ? 256 : 0;
        kind |= people.isDocument(word) ? 512 : 0;
        kind |= passage.is(i, "PROPN") ? 1024 : 0;
        return kind;
    }

    private int quoteState(int i) {
        if (passage.quotes().opens(i)) {
            return 2;
        }
        if (passage.quotes().closes(i)) {
            return 3;
        }
        if (!passage.quotes().quoted(i)) {
            return 4;
        }
        int length = passage.quotes().around(i).length();
        return length < 6 ? 5 : length < 12 ? 6 : 7;
    }

    private void fillSentences() {
        int number = 0;
        for (Range range : passage.sentences()) {
            for (int i = range.from(); i < range.to(); i++) {
                sentence[i] = number;
                sentenceStart[i] = range.from();
                sentenceEnd[i] = range.to();
            }
            number++;
        }
    }

    private void fillPhrases() {
        int i = 0;
        while (i < size) {
            int end = i;
            while (end < size && inPhrase(end) && sentence[end] == sentence[i]) {
                end++;
            }
            end = Math.max(end, i + 1);
            for (int k = i; k < end; k++) {
                phraseStart[k] = i;
                phraseEnd[k] = end;
            }
            i = end;
        }
    }

    private boolean inPhrase(int i) {
        return passage.is(i, "NOUN")
                || passage.is(i, "PROPN")
                || passage.is(i, "ADJ")
                || passage.is(i, "DET")
                || passage.is(i, "NUM")
                || passage.word(i).equals("-")
                || isPossessive(passage.word(i));
    }

    private static boolean isPossessive(String word) {
        return switch (word) {
            case "his", "her", "their", "its", "our", "my", "your" -> true;
            default -> false;
        };
    }

    private void fillVerbs() {
        int last = -1;
        for (int i = 0; i < size; i++) {
            last = sentenceStart[i] == i ? -1 : last;
            verbBefore[i] = last;
            last = isVerb[i] ? i : last;
        }
        last = -1;
        for (int i = size - 1; i >= 0; i--) {
            last = sentenceEnd[i] == i + 1 ? -1 : last;
            verbAfter[i] = last;
            last = isVerb[i] ? i : last;
        }
    }

    /** Active, passive ("was widely expected"), infinitive or bare participle. */
    private void fillVoices() {
        for (int i = 0; i < size; i++) {
            int auxiliary = i - 1;
            while (auxiliary >= 0 && i - auxiliary < 4 && (passage.is(auxiliary, "ADV") || isNegation(auxiliary))) {
                auxiliary--;
            }
            voice[i] = isVerb[i] ? voice(i, auxiliary) : 0;
        }
    }

    private int voice(int verb, int auxiliary) {
        boolean going = passage.word(verb).endsWith("ing");
        if (passage.word(auxiliary).equals("to")) {
            return 2;
        }
        if (!passage.is(auxiliary, "AUX")) {
            return going ? 3 : 4;
        }
        return going || !isBe(passage.word(auxiliary)) ? 5 : 6;
    }

    private boolean isNegation(int i) {
        return passage.word(i).equals("not");
    }

    private static boolean isBe(String word) {
        return switch (word) {
            case "is", "are", "was", "were", "be", "been", "being", "isn't", "wasn't", "aren't", "weren't" -> true;
            default -> word.endsWith("'s") || word.endsWith("'re") || word.endsWith("'m");
        };
    }

    /** The first verb of a cue, else its first word. */
    int head(Range cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (isVerb[i]) {
                return i;
            }
        }
        return cue.from();
    }

    Passage passage() {
        return passage;
    }

    int at(int[] numbers, int i) {
        return i >= 0 && i < size ? numbers[i] : OUTSIDE;
    }
}
