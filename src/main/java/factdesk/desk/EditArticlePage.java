package factdesk.desk;

import factdesk.article.ArticleForm;
import factdesk.web.Errors;

/**
 * The form that an article's description is changed with.
 *
 * @param form what is saved, or what was typed
 * @param version the version of the article that the form was filled from
 * @param newer what somebody else saved meanwhile; null when nobody did
 */
public record EditArticlePage(long id, ArticleForm form, int version, ArticleForm newer, Errors errors) {}
