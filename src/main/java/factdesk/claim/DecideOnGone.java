package factdesk.claim;

import factdesk.article.ArticleText;
import factdesk.article.ArticleVersion;
import factdesk.article.Articles_;
import factdesk.audit.Audit;
import factdesk.extract.Extraction;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Span;
import factdesk.store.Database;
import factdesk.web.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** What becomes of a claim whose words the newest text of its article does not have. */
public final class DecideOnGone {

    private final Database database;
    private final Function<String, Extraction> engine;
    private final Audit audit;
    private final Clock clock;

    public DecideOnGone(Database database, Function<String, Extraction> engine, Audit audit, Clock clock) {
        this.database = database;
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Gives the claim words of the newest text; its figures are read anew from them.
     *
     * @return nothing when the newest text does not have the words
     */
    public Optional<Long> move(long articleId, long occurrenceId, String words, long personId) {
        ArticleText article = database.read(session -> latest(session, articleId));
        Optional<Span> place = Words.locate(article.text(), words, 0);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Extraction extraction = engine.apply(article.text());
        FoundClaim found = MarkedWords.in(extraction, article.text(), place.get());
        return Optional.of(database.writeRetrying(session -> {
            Occurrence occurrence = waiting(session, articleId, article, occurrenceId);
            Claim claim = locked(session, occurrence);
            ArticleVersion newest = session.get(ArticleVersion.class, article.versionId());
            Basis basis = Basis.ofMarked(session, newest.id(), place.get());
            occurrence.moveTo(newest, place.get());
            occurrence.attributionId = basis.attributionId();
            session.update(occurrence);
            new ClaimStore(session, newest, extraction).storeParts(occurrence, found);
            claim.moveTo(found, basis.isAttribution());
            claim.changed(claim.workState, personId, now());
            session.update(claim);
            record(session, claim, personId, "Found again in the newer text: " + claim.headline());
            return claim.id();
        }));
    }

    /** Leaves the claim on the older text. */
    public long keep(long articleId, long occurrenceId, long personId) {
        ArticleText article = database.read(session -> latest(session, articleId));
        return database.writeRetrying(session -> {
            Occurrence occurrence = waiting(session, articleId, article, occurrenceId);
            Claim claim = locked(session, occurrence);
            session.insert(new KeptOccurrence(occurrence.id, article.versionId(), personId, now()));
            record(
                    session,
                    claim,
                    personId,
                    "Left on the older text, which the newer one does not say any more: " + claim.headline());
            return claim.id();
        });
    }

    private static Occurrence waiting(
            StatelessSession session, long articleId, ArticleText article, long occurrenceId) {
        return new Renewals_(session)
                .occurrence(articleId, occurrenceId)
                .filter(each -> each.articleVersion.id() != article.versionId())
                .orElseThrow(() -> Refusal.notFound("claim"));
    }

    private static Claim locked(StatelessSession session, Occurrence occurrence) {
        return session.get(Claim.class, occurrence.claim.id, LockMode.PESSIMISTIC_WRITE);
    }

    private static ArticleText latest(StatelessSession session, long articleId) {
        return new Articles_(session).text(articleId).orElseThrow(() -> Refusal.notFound("article"));
    }

    private Instant now() {
        return clock.instant();
    }

    private void record(StatelessSession session, Claim claim, long personId, String summary) {
        audit.record(session, personId, "claim.renew", "claim", claim.id(), summary);
    }
}
