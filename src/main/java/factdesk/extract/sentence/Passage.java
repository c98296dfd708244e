package factdesk.extract.sentence;

import factdesk.extract.text.Span;
import factdesk.extract.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of one paragraph in a row, with its sentences and its quotation marks. Attributions do not cross it. */
public final class Passage {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Range> sentences = new ArrayList<>();
    private final String[] lower;
    private final Quotes quotes;
    private final boolean speechGoesOn;

    /**
     * @param text the whole text that the paragraph is part of
     * @param speechGoesOn whether a quotation of the paragraph before was left open
     */
    public Passage(String text, List<Sentence> paragraph, boolean speechGoesOn) {
        this.text = text;
        for (Sentence sentence : paragraph) {
            int from = tokens.size();
            tokens.addAll(sentence.tokens());
            sentences.add(new Range(from, tokens.size()));
        }
        lower = tokens.stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT).replace('’', '\''))
                .toArray(String[]::new);
        quotes = new Quotes(tokens);
        this.speechGoesOn = speechGoesOn && quotes.opens(0);
    }

    /**
     * The passages of a text: sentences that no line break of a new paragraph parts. A paragraph that ends with a colon
     * and the quotation below it are one.
     */
    public static List<Passage> of(String text, List<Sentence> sentences, List<Span> paragraphs) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> inside = new ArrayList<>();
        int next = 0;
        boolean open = false;
        for (Span paragraph : paragraphs) {
            if (next < sentences.size() && !introduces(inside, sentences.get(next))) {
                open = add(text, inside, open, passages);
                inside = new ArrayList<>();
            }
            while (next < sentences.size() && sentences.get(next).span().start() < paragraph.end()) {
                inside.add(sentences.get(next++));
            }
        }
        add(text, inside, open, passages);
        return passages;
    }

    /** Whether the passage, if it is one, leaves a quotation open. */
    private static boolean add(String text, List<Sentence> inside, boolean open, List<Passage> passages) {
        if (inside.isEmpty()) {
            return open;
        }
        Passage passage = new Passage(text, inside, open);
        passages.add(passage);
        return passage.quotes().leftOpen();
    }

    /** "She wrote:" before a paragraph that opens a quotation. */
    private static boolean introduces(List<Sentence> paragraph, Sentence next) {
        if (paragraph.isEmpty()) {
            return false;
        }
        List<Token> last = paragraph.get(paragraph.size() - 1).tokens();
        return last.get(last.size() - 1).text().equals(":")
                && Quotes.isOpening(next.tokens().get(0).text());
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The word in small letters with a typewriter's apostrophe; empty beyond the passage. */
    public String word(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    /** Whether the token is of that part of speech; false beyond the passage. */
    public boolean is(int i, String partOfSpeech) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(partOfSpeech);
    }

    public List<Range> sentences() {
        return sentences;
    }

    public Quotes quotes() {
        return quotes;
    }

    /**
     * Whether the passage reopens a quotation that the paragraph before left open: the same person goes on speaking.
     */
    public boolean speechGoesOn() {
        return speechGoesOn;
    }

    /** Where the range stands in the text. */
    public Span span(Range range) {
        return new Span(
                tokens.get(range.from()).start(), tokens.get(range.to() - 1).end());
    }

    /** The words of the range as they are written. */
    public String text(Range range) {
        return span(range).of(text);
    }
}
