package factdesk.claim;

import factdesk.article.ArticleVersion;
import org.hibernate.StatelessSession;

/** What else is done when an article and its claims come in, in the same transaction. */
@FunctionalInterface
public interface ArticleStored {

    void in(StatelessSession session, ArticleVersion version);
}
