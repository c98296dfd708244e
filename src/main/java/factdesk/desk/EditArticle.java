package factdesk.desk;

import factdesk.article.Article;
import factdesk.article.ArticleForm;
import factdesk.audit.Audit;
import factdesk.store.Database;
import factdesk.web.Refusal;
import org.hibernate.LockMode;

/** Changes what describes an article: its title, where and when it was published, and by whom. */
public final class EditArticle {

    private final Database database;
    private final Audit audit;

    public EditArticle(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /**
     * Saves the description.
     *
     * @param version the version of the article that the form was filled from
     * @return whether it was saved; not when somebody else saved since
     */
    boolean save(long articleId, ArticleForm form, int version, long personId) {
        return database.write(session -> {
            Article article = session.get(Article.class, articleId, LockMode.PESSIMISTIC_WRITE);
            if (article == null) {
                throw Refusal.notFound("article");
            }
            if (article.version() != version) {
                return false;
            }
            form.describe(article);
            session.update(article);
            audit.record(
                    session,
                    personId,
                    "article.edit",
                    "article",
                    articleId,
                    "Changed the description of \"" + article.title() + "\"");
            return true;
        });
    }
}
