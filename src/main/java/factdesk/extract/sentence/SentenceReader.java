package factdesk.extract.sentence;

import factdesk.extract.text.Blank;
import factdesk.extract.text.Paragraphs;
import factdesk.extract.text.Span;
import factdesk.extract.token.Token;
import factdesk.extract.token.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Reads a text as sentences of tagged words, with the English models of Apache OpenNLP. The end of a paragraph always
 * ends a sentence.
 *
 * <p>Safe for use by many threads, virtual ones too: the models are shared, and what OpenNLP keeps per call is lent to
 * one call at a time. It never throws on text; what lies beyond {@link #LONGEST_TEXT} is not read.
 */
public final class SentenceReader {
    /** Characters read of one text. */
    public static final int LONGEST_TEXT = 2_000_000;

    /** Characters in a sentence; a longer one is cut, at a blank where there is one. */
    public static final int LONGEST_SENTENCE = 3_000;

    private final LanguageModels models;
    private final Queue<LanguageTools> idle = new ConcurrentLinkedQueue<>();

    private SentenceReader(LanguageModels models) {
        this.models = models;
    }

    /** Loads the models from the classpath. */
    public static SentenceReader load() {
        return new SentenceReader(LanguageModels.load());
    }

    /** The sentences in reading order. */
    public List<Sentence> read(String text) {
        String readable = readable(text);
        LanguageTools tools = idle.poll();
        if (tools == null) {
            tools = new LanguageTools(models);
        }
        List<Sentence> sentences = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(readable)) {
            for (Span sentence : new SentenceEnds(readable, tools).split(paragraph)) {
                add(readable, sentence, tools, sentences);
            }
        }
        idle.add(tools);
        return sentences;
    }

    /** The part of the text that is read. */
    public static String readable(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private static void add(String text, Span within, LanguageTools tools, List<Sentence> sentences) {
        List<Span> spans = Tokenizer.cut(text, within);
        if (spans.isEmpty()) {
            return;
        }
        String[] words = spans.stream().map(span -> span.of(text)).toArray(String[]::new);
        String[] tags = ProperNames.marked(words, tools.tags(plain(words)));
        List<Token> tokens = new ArrayList<>(words.length);
        for (int i = 0; i < words.length; i++) {
            tokens.add(new Token(spans.get(i), words[i], tags[i]));
        }
        Span exact = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
        sentences.add(new Sentence(exact, tokens));
    }

    /**
     * The words with typewriter's quotation marks and dashes, and without what cannot be seen: the tagger has learned
     * those.
     */
    private static String[] plain(String[] words) {
        return Arrays.stream(words).map(SentenceReader::plain).toArray(String[]::new);
    }

    private static String plain(String word) {
        if (word.length() == 1) {
            return switch (word.charAt(0)) {
                case '“', '”', '„', '«', '»' -> "\"";
                case '‘', '’' -> "'";
                case '–', '—' -> "-";
                default -> word;
            };
        }
        String seen = word.chars().anyMatch(c -> Blank.invisible((char) c)) ? visible(word) : word;
        return seen.equals("''") || seen.equals("``") ? "\"" : seen.replace('’', '\'');
    }

    private static String visible(String word) {
        return word.chars()
                .filter(c -> !Blank.invisible((char) c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
