package factdesk.desk.workbench;

import factdesk.evidence.link.LinkQueries_;
import factdesk.evidence.link.SnapshotLine;
import factdesk.evidence.search.SearchForm;
import factdesk.evidence.search.SearchLine;
import factdesk.evidence.search.SearchQueries_;
import factdesk.web.Errors;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * What was looked at for a claim beside its sources' words.
 *
 * @param searches those that found nothing
 * @param snapshots the latest of each source that has one
 */
public record Looked(List<SearchLine> searches, List<SnapshotLine> snapshots) {

    public Looked {
        searches = List.copyOf(searches);
        snapshots = List.copyOf(snapshots);
    }

    static Looked of(StatelessSession session, long claimId) {
        return new Looked(new SearchQueries_(session).of(claimId), new LinkQueries_(session).latestOf(claimId));
    }

    /** The latest snapshot of a source; null when there is none. */
    public SnapshotLine snapshotOf(long sourceId) {
        return snapshots.stream()
                .filter(snapshot -> snapshot.sourceId() == sourceId)
                .findFirst()
                .orElse(null);
    }

    /** The form for another search; without a day it was today. */
    public SearchForm empty() {
        return new SearchForm("", "", "");
    }

    /** What is wrong with that form. */
    public Errors noErrors() {
        return Errors.NONE;
    }
}
