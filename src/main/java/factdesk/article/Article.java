package factdesk.article;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** A news article that somebody brought to the desk. Its text lives in {@link ArticleVersion}s. */
@Entity
public class Article {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String title;
    String outlet;
    String author;
    String url;
    LocalDate publishedOn;
    long enteredBy;
    Instant enteredAt;

    @Version
    int version;

    protected Article() {}

    /** Unknown outlet, author and URL are empty, an unknown date is null. */
    public Article(
            String title,
            String outlet,
            String author,
            String url,
            LocalDate publishedOn,
            long enteredBy,
            Instant enteredAt) {
        this.title = title;
        this.outlet = outlet;
        this.author = author;
        this.url = url;
        this.publishedOn = publishedOn;
        this.enteredBy = enteredBy;
        this.enteredAt = enteredAt;
    }

    final void describe(String newTitle, String newOutlet, String newAuthor, String newUrl, LocalDate newPublishedOn) {
        this.title = newTitle;
        this.outlet = newOutlet;
        this.author = newAuthor;
        this.url = newUrl;
        this.publishedOn = newPublishedOn;
    }

    public int version() {
        return version;
    }

    public Long id() {
        return id;
    }

    public String title() {
        return title;
    }
}
