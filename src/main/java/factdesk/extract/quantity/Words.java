package factdesk.extract.quantity;

import factdesk.extract.sentence.Sentence;
import factdesk.extract.text.Blank;
import factdesk.extract.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The pieces of one sentence, and safe ways to look around in them: outside there is an empty piece. */
final class Words {
    private static final Word NONE = new Word(" ", 0, 0, "", false);

    private final String source;
    private final List<Word> words = new ArrayList<>();

    private Words(String source) {
        this.source = source;
    }

    static Words of(String source, Sentence sentence) {
        Words words = new Words(source);
        for (Token token : sentence.tokens()) {
            words.split(token);
        }
        return words;
    }

    private void split(Token token) {
        if (isPlainWord(token)) {
            add(token.text(), token.start(), token.end(), token.tag());
            return;
        }
        int start = token.start();
        while (start < token.end()) {
            int end = pieceEnd(start, token.end());
            String text = plain(start, end);
            if (!text.isEmpty()) {
                add(text, start, end, token.tag());
            }
            start = end;
        }
    }

    private void add(String text, int start, int end, String tag) {
        boolean glued = !words.isEmpty() && last().end() == start;
        words.add(new Word(text, start, end, tag, glued));
    }

    private static boolean isPlainWord(Token token) {
        for (int i = 0; i < token.text().length(); i++) {
            char c = token.text().charAt(i);
            if (Character.isDigit(c) || Blank.invisible(c)) {
                return false;
            }
        }
        return true;
    }

    private Word last() {
        return words.get(words.size() - 1);
    }

    /** Digits with the separators between them are one piece, and so is everything up to the next digit. */
    private int pieceEnd(int start, int end) {
        boolean digits = Character.isDigit(source.charAt(start));
        int i = start + 1;
        while (i < end && (digits ? inNumber(i, end) : !Character.isDigit(source.charAt(i)))) {
            i++;
        }
        return i;
    }

    private boolean inNumber(int i, int end) {
        int at = seen(i, end);
        if (at == end || Character.isDigit(source.charAt(at))) {
            return at < end;
        }
        char c = source.charAt(at);
        int next = seen(at + 1, end);
        boolean separates = c == '.' || c == '．' || c == ':' || DigitText.isGroupMark(c);
        return separates && next < end && Character.isDigit(source.charAt(next));
    }

    /** The place of the next character that can be seen; the tokenizer lets only a few that cannot into a word. */
    private int seen(int from, int end) {
        int i = from;
        while (i < end && Blank.invisible(source.charAt(i))) {
            i++;
        }
        return i;
    }

    private String plain(int start, int end) {
        StringBuilder plain = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = source.charAt(i);
            if (!Blank.invisible(c)) {
                plain.append(Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : c);
            }
        }
        return plain.toString();
    }

    int size() {
        return words.size();
    }

    Word at(int i) {
        return i >= 0 && i < words.size() ? words.get(i) : NONE;
    }

    boolean has(int i) {
        return i >= 0 && i < words.size();
    }

    /** Whether the piece there is one of these, case ignored. */
    boolean isOneOf(int i, Set<String> these) {
        return these.contains(at(i).lower());
    }

    boolean is(int i, String word) {
        return at(i).lower().equals(word);
    }

    /** Whether these pieces follow each other from there on. */
    boolean follow(int i, String... these) {
        for (int k = 0; k < these.length; k++) {
            if (!is(i + k, these[k])) {
                return false;
            }
        }
        return true;
    }

    /** The character before a piece: a kind of blank, or whatever it touches. */
    char blankBefore(int i) {
        return at(i).start() > 0 ? source.charAt(at(i).start() - 1) : ' ';
    }

    /** The text from one piece to another, as it stands. */
    String textOf(int from, int to) {
        return source.substring(at(from).start(), at(to - 1).end());
    }

    /** A hyphen that holds two words together: nothing blank on either side. */
    boolean isJoint(int i) {
        return at(i).isHyphen() && at(i).glued() && at(i + 1).glued();
    }
}
