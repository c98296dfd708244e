package factdesk.desk.versions;

import factdesk.article.ArticleText;
import factdesk.web.Errors;

/** The form for a newer text of an article. */
public record NewVersionPage(ArticleText article, String text, Errors errors) {}
