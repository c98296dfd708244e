package factdesk.importing;

import factdesk.article.ArticleForm;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.LocalDate;

/** An article of an import that waits for the engine. */
@Entity
@IdClass(ImportLine.class)
class ImportArticle {

    @Id
    long jobId;

    @Id
    int line;

    String title;
    String outlet;
    String author;
    String url;
    LocalDate publishedOn;
    String text;

    protected ImportArticle() {}

    ImportArticle(long jobId, int line, ArticleForm form) {
        this.jobId = jobId;
        this.line = line;
        this.title = form.title();
        this.outlet = form.outlet();
        this.author = form.author();
        this.url = form.url();
        this.publishedOn = form.published().isEmpty() ? null : LocalDate.parse(form.published());
        this.text = form.text();
    }

    ArticleForm form() {
        return new ArticleForm(title, text, outlet, author, url, publishedOn == null ? "" : publishedOn.toString());
    }
}
