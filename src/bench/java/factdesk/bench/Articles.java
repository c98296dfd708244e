package factdesk.bench;

import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Different articles of {@link #WORDS} words, one after the other, over and over: the same ones for whoever reads. */
@State(Scope.Benchmark)
public class Articles {
    /** The words of each article, counted between blanks. */
    public static final int WORDS = 700;

    private static final int NUMBER = 50;

    private final String[] articles;
    private int last = -1;

    public Articles() {
        Texts texts = new Texts(7);
        articles = Stream.generate(() -> texts.ofWords(WORDS)).limit(NUMBER).toArray(String[]::new);
    }

    String next() {
        last = (last + 1) % articles.length;
        return articles[last];
    }
}
