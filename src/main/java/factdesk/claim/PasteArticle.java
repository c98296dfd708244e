package factdesk.claim;

import factdesk.article.Article;
import factdesk.article.ArticleForm;
import factdesk.article.ArticleVersion;
import factdesk.article.Articles_;
import factdesk.article.ExtractionRun;
import factdesk.attribution.StoreAttributions;
import factdesk.attribution.StoredAttribution;
import factdesk.audit.Audit;
import factdesk.extract.Extraction;
import factdesk.extract.Extractor;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.quantity.Origin;
import factdesk.extract.text.PastedText;
import factdesk.store.Database;
import factdesk.web.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/** Brings an article to the desk: cleans its text, lets the engine read it, and stores both in one transaction. */
public final class PasteArticle {

    /**
     * What became of a pasted article.
     *
     * @param articleId the article that now holds the text
     * @param wasThere whether it was pasted before
     */
    public record Result(long articleId, boolean wasThere) {}

    private final Database database;
    private final BiFunction<String, Origin, Extraction> engine;
    private final Audit audit;
    private final Clock clock;
    private final ArticleStored then;

    /** Pasting and nothing else. */
    public PasteArticle(Database database, BiFunction<String, Origin, Extraction> engine, Audit audit, Clock clock) {
        this(database, engine, audit, clock, (session, version) -> {});
    }

    /** @param then what else is done in the same transaction */
    public PasteArticle(
            Database database,
            BiFunction<String, Origin, Extraction> engine,
            Audit audit,
            Clock clock,
            ArticleStored then) {
        this.database = database;
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
        this.then = then;
    }

    /** The same text again leads to the article that has it. */
    public Result paste(ArticleForm form, long personId) {
        String text = PastedText.clean(form.text());
        Optional<Long> known = withText(text);
        if (known.isPresent()) {
            return new Result(known.get(), true);
        }
        Instant startedAt = clock.instant();
        long started = System.nanoTime();
        Extraction extraction = engine.apply(text, form.origin());
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        try {
            long id = database.writeRetrying(
                    session -> store(session, form, text, extraction, personId, startedAt, took));
            return new Result(id, false);
        } catch (ConstraintViolationException e) {
            // Somebody pasted the same text in the same moment; anything else is an error.
            return new Result(withText(text).orElseThrow(() -> e), true);
        }
    }

    private Optional<Long> withText(String text) {
        return database.read(session -> new Articles_(session).withText(Tokens.sha256(text)));
    }

    private long store(
            StatelessSession session,
            ArticleForm form,
            String text,
            Extraction extraction,
            long personId,
            Instant startedAt,
            Duration took) {
        Article article = form.article(text, personId, startedAt);
        session.insert(article);
        ArticleVersion version = new ArticleVersion(article, 1, text, startedAt);
        session.insert(version);
        ExtractionRun run = new ExtractionRun(version, Extractor.VERSION, startedAt, took);
        session.insert(run);
        List<FoundClaim> claims = extraction.claims().stream()
                .filter(found -> ClaimStore.hull(found.span()).length() <= Occurrence.LONGEST_QUOTE)
                .toList();
        List<StoredAttribution> said = StoreAttributions.store(session, version, run.id(), extraction.attributions());
        new ClaimStore(session, version, extraction)
                .store(claims, found -> Basis.ofFound(found, said), run.id(), personId, startedAt);
        then.in(session, version);
        audit.record(
                session,
                personId,
                "article.paste",
                "article",
                article.id(),
                "Brought in \"" + article.title() + "\" with " + claims.size() + " claims");
        return article.id();
    }
}
