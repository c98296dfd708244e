package factdesk;

import factdesk.audit.Audit;
import factdesk.claim.ArticleStored;
import factdesk.claim.PasteArticle;
import factdesk.claim.RenewArticle;
import factdesk.extract.Extractor;
import factdesk.match.FindContradictions;
import factdesk.match.known.IndexClaims;
import factdesk.store.Database;
import java.time.Clock;

/** Bringing in articles, put together with all that happens to a new one. */
final class Pasting {
    private Pasting() {}

    static PasteArticle into(Database database, Extractor extractor, Audit audit, Clock clock) {
        return new PasteArticle(database, extractor::extract, audit, clock, then(clock));
    }

    /** Newer texts of articles that are there. */
    static RenewArticle again(Database database, Extractor extractor, Audit audit, Clock clock) {
        return new RenewArticle(database, extractor::extract, audit, clock, then(clock));
    }

    private static ArticleStored then(Clock clock) {
        return (session, version) -> {
            new FindContradictions(session, clock.instant()).in(version);
            new IndexClaims(session).in(version);
        };
    }
}
