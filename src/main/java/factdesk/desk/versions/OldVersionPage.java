package factdesk.desk.versions;

import factdesk.article.ArticleText;
import factdesk.extract.text.Paragraphs;
import java.util.List;

/**
 * A text that an article had, for reading.
 *
 * @param number which of its versions it is
 */
public record OldVersionPage(ArticleText article, int number) {

    public List<String> paragraphs() {
        return Paragraphs.of(article.text()).stream()
                .map(span -> span.of(article.text()))
                .toList();
    }
}
