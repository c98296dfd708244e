package factdesk.importing;

import factdesk.article.ArticleForm;
import java.util.Optional;

/**
 * One article of many.
 *
 * @param line where it begins, from 1
 * @param article nothing when it can't be read
 * @param problem why it can't be read; empty when it can
 */
public record Entry(int line, Optional<ArticleForm> article, String problem) {

    static Entry good(int line, ArticleForm article) {
        return new Entry(line, Optional.of(article), "");
    }

    static Entry bad(int line, String problem) {
        return new Entry(line, Optional.empty(), problem);
    }
}
