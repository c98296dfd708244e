package factdesk.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * An invented news story for the first look around: figures, quotations, indirect speech, a chain of sources, and a
 * claim that its own figures contradict.
 */
public final class SampleArticle {

    private SampleArticle() {}

    /** The story, as if an editor had pasted it. */
    public static ArticleForm form() {
        return new ArticleForm(
                "Port of Lisse grows by a fifth while the quarrel over its harbour drags on",
                text(),
                "Sample Wire",
                "Factdesk",
                "",
                "2026-02-19");
    }

    private static String text() {
        try (InputStream in = SampleArticle.class.getResourceAsStream("sample.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
