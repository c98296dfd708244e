package factdesk.desk;

import factdesk.article.ArticleForm;
import factdesk.web.Errors;

/** The form an article is pasted into. */
public record NewArticlePage(ArticleForm form, Errors errors) {}
