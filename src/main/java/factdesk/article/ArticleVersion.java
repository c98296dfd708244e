package factdesk.article;

import factdesk.web.Tokens;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** An article's text at one time. It never changes, so positions in it stay true. */
@Entity
public class ArticleVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_id")
    Article article;

    int number;
    String text;
    String sha256;
    Instant createdAt;

    /** Who added it to the earlier ones; null for the first. */
    Long addedBy;

    protected ArticleVersion() {}

    public ArticleVersion(Article article, int number, String text, Instant createdAt) {
        this.article = article;
        this.number = number;
        this.text = text;
        this.sha256 = Tokens.sha256(text);
        this.createdAt = createdAt;
    }

    /** The next version of the same article. */
    public ArticleVersion next(String newer, long by, Instant at) {
        ArticleVersion next = new ArticleVersion(article, number + 1, newer, at);
        next.addedBy = by;
        return next;
    }

    public int number() {
        return number;
    }

    public Long id() {
        return id;
    }

    public String text() {
        return text;
    }
}
