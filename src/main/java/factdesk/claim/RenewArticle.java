package factdesk.claim;

import factdesk.article.Article;
import factdesk.article.ArticleText;
import factdesk.article.ArticleVersion;
import factdesk.article.Articles_;
import factdesk.article.ExtractionRun;
import factdesk.attribution.CarryCorrections;
import factdesk.attribution.StoreAttributions;
import factdesk.attribution.StoredAttribution;
import factdesk.audit.Audit;
import factdesk.claim.words.Anchor;
import factdesk.extract.Extraction;
import factdesk.extract.Extractor;
import factdesk.extract.quantity.Origin;
import factdesk.extract.text.PastedText;
import factdesk.store.Database;
import factdesk.web.Refusal;
import factdesk.web.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/**
 * Takes in a newer text of an article that is at the desk. Claims whose words are still there move to it with their
 * figures, what was decided on these, and who said them; the others stay on the older text until somebody decides; what
 * the engine finds besides is new. Nothing that is public changes.
 */
public final class RenewArticle {

    /** What became of a newer text. */
    public enum Outcome {
        RENEWED,
        /** The article has this text, as its latest or as an earlier one. */
        KNOWN,
        /** Another article has this text. */
        ELSEWHERE
    }

    private final Database database;
    private final BiFunction<String, Origin, Extraction> engine;
    private final Audit audit;
    private final Clock clock;
    private final ArticleStored then;

    /** @param then what else is done with the claims that are new, in the same transaction */
    public RenewArticle(
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

    /**
     * Makes a pasted text the article's latest.
     *
     * @param origin where and when the article appeared
     * @throws Refusal 404 for an article that is not there
     */
    public Outcome renew(long articleId, String pasted, Origin origin, long personId) {
        String text = PastedText.clean(pasted);
        Optional<Outcome> known = known(articleId, text);
        if (known.isPresent()) {
            return known.get();
        }
        Instant startedAt = clock.instant();
        long started = System.nanoTime();
        Extraction extraction = engine.apply(text, origin);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        try {
            database.writeRetrying(session -> {
                Article article = session.get(Article.class, articleId, LockMode.PESSIMISTIC_WRITE);
                ArticleVersion older = session.get(
                        ArticleVersion.class, latest(session, articleId).versionId());
                ArticleVersion newer = older.next(text, personId, startedAt);
                session.insert(newer);
                ExtractionRun run = new ExtractionRun(newer, Extractor.VERSION, startedAt, took);
                session.insert(run);
                int gone = move(session, articleId, older, newer, run, extraction, personId, startedAt);
                record(session, article, newer, gone, personId);
                return null;
            });
            return Outcome.RENEWED;
        } catch (ConstraintViolationException e) {
            // Somebody pasted the same text in the same moment; anything else is an error.
            return known(articleId, text).orElseThrow(() -> e);
        }
    }

    private Optional<Outcome> known(long articleId, String text) {
        return database.read(session -> {
            latest(session, articleId);
            return new Articles_(session)
                    .withText(Tokens.sha256(text))
                    .map(there -> there == articleId ? Outcome.KNOWN : Outcome.ELSEWHERE);
        });
    }

    private static ArticleText latest(StatelessSession session, long articleId) {
        return new Articles_(session).text(articleId).orElseThrow(() -> Refusal.notFound("article"));
    }

    /** @return how many claims the newer text does not have */
    private int move(
            StatelessSession session,
            long articleId,
            ArticleVersion older,
            ArticleVersion newer,
            ExtractionRun run,
            Extraction extraction,
            long personId,
            Instant now) {
        List<StoredAttribution> said = StoreAttributions.store(session, newer, run.id(), extraction.attributions());
        Reanchoring claims = Reanchoring.of(session, articleId, newer, extraction);
        new ClaimStore(session, newer, extraction)
                .store(claims.fresh(), found -> Basis.ofFound(found, said), run.id(), personId, now);
        // Before the others come over: only what is new is to be compared with what is known.
        then.in(session, newer);
        new CarryCorrections(
                        session,
                        newer,
                        said,
                        words -> Anchor.of(older.text(), words).same(newer.text()))
                .from(older.id());
        claims.bringOver(session);
        return claims.gone();
    }

    /**
     * Takes in what the engine finds in the latest text and nobody has yet: what was held back, because it might have
     * been the new words of a claim that somebody has decided on since.
     */
    public void adopt(long articleId, Origin origin, long personId) {
        ArticleText article = database.read(session -> latest(session, articleId));
        Extraction extraction = engine.apply(article.text(), origin);
        database.writing(session -> {
            ArticleVersion version = session.get(ArticleVersion.class, article.versionId(), LockMode.PESSIMISTIC_WRITE);
            Reanchoring claims = Reanchoring.of(session, articleId, version, extraction);
            new ClaimStore(session, version, extraction)
                    .store(
                            claims.fresh(),
                            found -> Basis.ofMarked(session, version.id(), ClaimStore.hull(found.span())),
                            null,
                            personId,
                            clock.instant());
        });
    }

    private void record(StatelessSession session, Article article, ArticleVersion newer, int gone, long personId) {
        audit.record(
                session,
                personId,
                "article.renew",
                "article",
                article.id(),
                "Brought in version " + newer.number() + " of \"" + article.title() + "\"; claims to decide on: "
                        + gone);
    }
}
