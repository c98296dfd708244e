package factdesk.claim;

import factdesk.article.ArticleVersion;
import factdesk.claim.words.Anchor;
import factdesk.extract.text.Span;
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

    /** The most words that make one claim, in characters. */
    static final int LONGEST_QUOTE = 5000;

    /** How many characters around the quote are kept, to find it again in a changed text. */
    private static final int CONTEXT = 64;

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

    /** Of the attributions that report it the innermost; null when nobody is said to have said it. */
    Long attributionId;

    /** The claim that it was found as, when that was joined with the one it belongs to now; null otherwise. */
    Long joinedFromId;

    int startAt;
    int endAt;
    String quote;
    String prefix;
    String suffix;
    String why = "";

    protected Occurrence() {}

    Occurrence(Claim claim, ArticleVersion articleVersion, Span words) {
        this.claim = claim;
        this.articleVersion = articleVersion;
        moveTo(words, articleVersion.text());
    }

    /** Other words of the same text. */
    final void moveTo(Span words, String text) {
        this.startAt = words.start();
        this.endAt = words.end();
        this.quote = text.substring(startAt, endAt);
        this.prefix = text.substring(wholeFrom(Math.max(0, startAt - CONTEXT), text), startAt);
        this.suffix = text.substring(endAt, wholeFrom(Math.min(text.length(), endAt + CONTEXT), text));
    }

    /** The same words in a newer version of the article. */
    final void moveTo(ArticleVersion newer, Span words) {
        this.articleVersion = newer;
        moveTo(words, newer.text());
    }

    /** Its words and their surroundings, to be looked for in another version of the text. */
    final Anchor anchor() {
        return new Anchor(quote, prefix, suffix, startAt);
    }

    /** The same position, or the next when it lies within a character. */
    private static int wholeFrom(int at, String text) {
        boolean within =
                at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
        return within ? at + 1 : at;
    }
}
