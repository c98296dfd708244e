package factdesk.article;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;

/** One pass of the engine over a text. */
@Entity
public class ExtractionRun {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_version_id")
    ArticleVersion articleVersion;

    String engineVersion;
    Instant startedAt;
    long milliseconds;

    protected ExtractionRun() {}

    public ExtractionRun(ArticleVersion articleVersion, String engineVersion, Instant startedAt, Duration duration) {
        this.articleVersion = articleVersion;
        this.engineVersion = engineVersion;
        this.startedAt = startedAt;
        this.milliseconds = duration.toMillis();
    }

    public Long id() {
        return id;
    }
}
