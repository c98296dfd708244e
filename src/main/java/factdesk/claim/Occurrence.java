package factdesk.claim;

import factdesk.article.ArticleVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** Where an article makes a claim, in its own words. */
@Entity
public class Occurrence {

    /** How many characters around the quote are kept, to find it again in a changed text. */
    static final int CONTEXT = 64;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claim_id")
    Claim claim;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_version_id")
    ArticleVersion articleVersion;

    Long extractionRunId;
    int startAt;
    int endAt;
    String quote;
    String prefix;
    String suffix;
    String why = "";

    protected Occurrence() {}

    public Occurrence(Claim claim, ArticleVersion articleVersion, int startAt, int endAt) {
        this.claim = claim;
        this.articleVersion = articleVersion;
        moveTo(startAt, endAt, articleVersion.text());
    }

    /** Other words of the same text. */
    final void moveTo(int startAt, int endAt, String text) {
        this.startAt = startAt;
        this.endAt = endAt;
        this.quote = text.substring(startAt, endAt);
        this.prefix = text.substring(Math.max(0, startAt - CONTEXT), startAt);
        this.suffix = text.substring(endAt, Math.min(text.length(), endAt + CONTEXT));
    }

    public Long id() {
        return id;
    }
}
