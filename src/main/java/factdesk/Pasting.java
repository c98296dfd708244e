package factdesk;

import factdesk.audit.Audit;
import factdesk.claim.PasteArticle;
import factdesk.extract.Extractor;
import factdesk.match.FindContradictions;
import factdesk.match.known.IndexClaims;
import factdesk.store.Database;
import java.time.Clock;

/** Bringing in articles, put together with all that happens to a new one. */
final class Pasting {
    private Pasting() {}

    static PasteArticle into(Database database, Extractor extractor, Audit audit, Clock clock) {
        return new PasteArticle(database, extractor::extract, audit, clock, (session, version) -> {
            new FindContradictions(session, clock.instant()).in(version);
            new IndexClaims(session).in(version);
        });
    }
}
