package factdesk.attribution;

import factdesk.article.ArticleVersion;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.text.Shortened;
import factdesk.speaker.Speaker;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;

/** Who said what in an article, as the engine found it or as an editor says. */
@Entity
@Table(name = "attribution")
public class StoredAttribution {

    /** Who answers for it. */
    public enum State {
        /** The engine found it, and nobody has said otherwise. */
        FOUND,
        /** An editor changed what the engine found. */
        CORRECTED,
        /** An editor found it. */
        ADDED,
        /** An editor says that it is none. */
        REFUSED
    }

    static final int LONGEST_WORDS = 1000;
    static final int LONGEST_ROLE = 300;
    private static final int LONGEST_WHY = 300;

    // Shared with the rows that attributions were before they had a table of their own.
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attribution")
    @SequenceGenerator(name = "attribution", sequenceName = "attribution_step_seq")
    Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "article_version_id")
    ArticleVersion articleVersion;

    Long extractionRunId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outer_id")
    StoredAttribution outer;

    int startAt;
    String sourceAt;
    String cueAt;
    String contentAt;
    String sourceWords;
    String cueWords;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    Speaker speaker;

    String speakerRole = "";

    @Enumerated(EnumType.STRING)
    Attribution.Type quoteKind = Attribution.Type.INDIRECT;

    String why = "";
    double confidence = 1;

    @Enumerated(EnumType.STRING)
    State state;

    Long changedBy;
    Instant changedAt;

    @Version
    int version;

    protected StoredAttribution() {}

    /**
     * One that the engine found.
     *
     * @param outer the one that reports it; null for an outermost one
     * @param speaker who speaks; null when the text does not tell
     */
    StoredAttribution(
            ArticleVersion articleVersion, Long runId, StoredAttribution outer, Speaker speaker, Attribution found) {
        this.articleVersion = articleVersion;
        this.extractionRunId = runId;
        this.outer = outer;
        this.speaker = speaker;
        this.speakerRole = Shortened.to(LONGEST_ROLE, found.role());
        this.quoteKind = found.type();
        this.why = Shortened.to(LONGEST_WHY, found.why());
        this.confidence = Math.max(0, Math.min(1, found.confidence()));
        this.state = State.FOUND;
        place(
                new Parts(new Places(found.source()), new Places(found.cue()), new Places(found.content())),
                articleVersion.text());
    }

    /** One that an editor adds, still without its words. */
    StoredAttribution(ArticleVersion articleVersion) {
        this.articleVersion = articleVersion;
        this.why = "marked by an editor";
        this.state = State.ADDED;
    }

    /** Takes other words of the article's text. */
    final void place(Parts parts, String text) {
        this.sourceAt = parts.source().stored();
        this.cueAt = parts.cue().stored();
        this.contentAt = parts.content().stored();
        this.sourceWords = Shortened.to(LONGEST_WORDS, parts.source().wordsIn(text));
        this.cueWords = Shortened.to(LONGEST_WORDS, parts.cue().wordsIn(text));
        this.startAt = parts.start();
    }

    /** Tells from the quotation marks whether the words were quoted; for what editors mark. */
    final void quote(Places content, String text) {
        List<String> pieces =
                content.spans().stream().map(span -> span.of(text)).toList();
        boolean none = pieces.stream().noneMatch(piece -> piece.codePoints().anyMatch(StoredAttribution::isQuote));
        boolean all = pieces.stream().allMatch(piece -> isQuote(piece.codePointAt(0)));
        this.quoteKind = none ? Attribution.Type.INDIRECT : all ? Attribution.Type.DIRECT : Attribution.Type.MIXED;
    }

    private static boolean isQuote(int character) {
        return "\"\u201C\u201E\u00AB\u300C".indexOf(character) >= 0;
    }

    /** Where its words stand. */
    final Parts parts() {
        return new Parts(Places.of(sourceAt), Places.of(cueAt), Places.of(contentAt));
    }

    /** Whether it is found in those words: by its cue, or, where it has none, by what is said. */
    final boolean isInWordsOf(Parts others) {
        Parts own = parts();
        return own.cue().isEmpty() || others.cue().isEmpty()
                ? own.content().overlap(others.content())
                : own.cue().overlap(others.cue());
    }

    /** Becomes what an editor said of it in an older version of the text. */
    final void takeOver(StoredAttribution older, Parts parts, String text) {
        place(parts, text);
        this.speaker = older.speaker;
        this.speakerRole = older.speakerRole;
        this.quoteKind = older.quoteKind;
        this.why = older.why;
        this.confidence = older.confidence;
        changed(older.state, older.changedBy, older.changedAt);
    }

    /** Notes whose word it is now. */
    final void changed(State to, long by, Instant at) {
        this.state = to;
        this.changedBy = by;
        this.changedAt = at;
    }

    public Long id() {
        return id;
    }

    public Speaker speaker() {
        return speaker;
    }
}
