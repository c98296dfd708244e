package factdesk.desk;

import factdesk.article.ArticleForm;
import factdesk.article.ArticleLine;
import factdesk.web.Errors;

/**
 * The form an article is pasted into.
 *
 * @param sameAddress the article that came from the address given, to ask whether this is its newer text; or null
 */
public record NewArticlePage(ArticleForm form, ArticleLine sameAddress, Errors errors) {}
