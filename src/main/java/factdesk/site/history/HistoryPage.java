package factdesk.site.history;

import factdesk.web.Paging;
import jakarta.data.Limit;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.StatelessSession;

/**
 * What the public has read of a claim, the latest first.
 *
 * @param headline the claim as it is worded now
 * @param claim the address of its page
 * @param address its own address
 */
public record HistoryPage(String headline, String claim, String address, Paging<RevisionEntry> revisions) {

    /**
     * One page of a claim's revisions.
     *
     * @param latest the number of its latest revision, which is how many there are
     */
    public static Paging<RevisionEntry> revisions(StatelessSession session, long claim, int latest, int page) {
        // One more than the page shows: its last revision is shown beside the one before.
        Limit limit = new Limit(Paging.SIZE + 1, Paging.offset(page) + 1L);
        List<RevisionRow> rows = new PublicHistory_(session).revisions(claim, limit);
        List<RevisionEntry> entries = IntStream.range(0, Math.min(rows.size(), Paging.SIZE))
                .mapToObj(i -> RevisionEntry.of(rows.get(i), i + 1 < rows.size() ? rows.get(i + 1) : null))
                .toList();
        return new Paging<>(entries, page, latest);
    }
}
