package factdesk.claim;

import factdesk.article.ArticleText;
import factdesk.article.ArticleVersion;
import factdesk.audit.Audit;
import factdesk.extract.Extraction;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Span;
import factdesk.store.Database;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Makes words of an article a claim, because an editor says so. */
public final class AddClaim {

    private final Database database;
    private final Function<String, Extraction> engine;
    private final Audit audit;
    private final Clock clock;

    public AddClaim(Database database, Function<String, Extraction> engine, Audit audit, Clock clock) {
        this.database = database;
        this.engine = engine;
        this.audit = audit;
        this.clock = clock;
    }

    /** The claim that these words make: the one that is there, or a new one. */
    public long add(ArticleText article, Span words, long personId) {
        Extraction extraction = engine.apply(article.text());
        FoundClaim found = MarkedWords.in(extraction, article.text(), words);
        return database.writeRetrying(session -> {
            // Locked, so that the same words sent twice at once make one claim.
            ArticleVersion version = session.get(ArticleVersion.class, article.versionId(), LockMode.PESSIMISTIC_WRITE);
            return at(session, article.versionId(), words)
                    .orElseGet(() -> store(session, version, extraction, found, personId));
        });
    }

    private static Optional<Long> at(StatelessSession session, long versionId, Span words) {
        return new Claims_(session)
                .at(versionId, words.start(), words.end()).stream().findFirst();
    }

    private long store(
            StatelessSession session, ArticleVersion version, Extraction extraction, FoundClaim found, long personId) {
        Basis basis = Basis.ofMarked(session, version.id(), found.span().get(0));
        Claim claim = new ClaimStore(session, version, extraction)
                .store(List.of(found), each -> basis, null, personId, clock.instant())
                .get(0);
        audit.record(session, personId, "claim.add", "claim", claim.id(), "Marked a claim: " + claim.headline());
        return claim.id();
    }
}
