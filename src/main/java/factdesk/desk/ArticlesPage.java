package factdesk.desk;

import factdesk.article.ArticleLine;
import factdesk.web.Paging;

/** All articles, the newest first. */
public record ArticlesPage(Paging<ArticleLine> articles) {}
