package factdesk.extract.sentence;

import factdesk.extract.text.Blank;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Splits a paragraph into sentences: OpenNLP proposes, a few rules mend what it gets wrong in news (titles before
 * names, closing quotation marks, "…?" he asked).
 */
final class SentenceEnds {
    /** A paragraph is shown to the model in pieces of this length, so that no text takes more than linear time. */
    private static final int LONGEST_PIECE = 10_000;

    /** The model looks from blank to blank; text without blanks for longer than this is not prose, and is only cut. */
    private static final int LONGEST_WORD = 200;

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "rep", "gov", "gen", "col", "lt", "sgt", "capt", "maj", "adm", "st",
            "rev", "hon", "pres", "sec", "amb", "atty", "supt", "jr", "sr", "vs", "no", "jan", "feb", "mar", "apr",
            "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "etc", "e.g", "i.e");

    private final String text;
    private final LanguageTools tools;

    SentenceEnds(String text, LanguageTools tools) {
        this.text = text;
        this.tools = tools;
    }

    List<Span> split(Span paragraph) {
        List<Span> sentences = new ArrayList<>();
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = cut(start, paragraph.end(), LONGEST_PIECE);
            sentences.addAll(mended(proposed(start, end)));
            start = end;
        }
        return shortened(sentences);
    }

    private List<Span> proposed(int start, int end) {
        if (hasEndlessWord(start, end)) {
            return List.of(new Span(start, end));
        }
        List<Span> proposed = new ArrayList<>();
        for (opennlp.tools.util.Span found : tools.sentences(text.substring(start, end))) {
            if (found.getStart() < found.getEnd()) {
                proposed.add(new Span(start + found.getStart(), start + found.getEnd()));
            }
        }
        return proposed;
    }

    private boolean hasEndlessWord(int start, int end) {
        int word = 0;
        for (int i = start; i < end; i++) {
            word = Blank.is(text.charAt(i)) ? 0 : word + 1;
            if (word > LONGEST_WORD) {
                return true;
            }
        }
        return false;
    }

    private List<Span> mended(List<Span> proposed) {
        List<Span> mended = new ArrayList<>();
        for (Span next : proposed) {
            int last = mended.size() - 1;
            if (last >= 0 && goesOn(mended.get(last), next)) {
                mended.set(last, new Span(mended.get(last).start(), next.end()));
            } else {
                mended.add(next);
            }
        }
        return mended;
    }

    private boolean goesOn(Span sentence, Span next) {
        char first = text.charAt(next.start());
        return Character.isLowerCase(first) || isClosingMarkOnly(next) || endsInTitle(sentence);
    }

    private boolean isClosingMarkOnly(Span span) {
        return span.length() <= 2
                && span.of(text).chars().allMatch(c -> "\"”’')»]".indexOf(c) >= 0 && !Character.isLetterOrDigit(c));
    }

    private boolean endsInTitle(Span sentence) {
        int end = sentence.end();
        if (text.charAt(end - 1) != '.') {
            return false;
        }
        int start = end - 1;
        while (start > sentence.start() && !Blank.is(text.charAt(start - 1)) && end - start < 12) {
            start--;
        }
        String word = text.substring(start, end - 1);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || TITLES.contains(word.toLowerCase(Locale.ROOT));
    }

    private List<Span> shortened(List<Span> sentences) {
        List<Span> shortened = new ArrayList<>();
        for (Span sentence : sentences) {
            int start = sentence.start();
            while (start < sentence.end()) {
                int end = cut(start, sentence.end(), SentenceReader.LONGEST_SENTENCE);
                shortened.add(new Span(start, end));
                start = end;
            }
        }
        return shortened;
    }

    /**
     * Where to cut so that the stretch is at most so long: the end, else after a blank, else in the middle of a word.
     */
    private int cut(int start, int end, int longest) {
        if (end - start <= longest) {
            return end;
        }
        for (int i = start + longest; i > start + longest / 2; i--) {
            if (Blank.is(text.charAt(i - 1))) {
                return i;
            }
        }
        int middle = start + longest;
        return Character.isLowSurrogate(text.charAt(middle)) ? middle - 1 : middle;
    }
}
