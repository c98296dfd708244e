package factdesk.evidence.link;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions about snapshots and links. */
@Repository
public interface LinkQueries {

    StatelessSession session();

    /** The latest snapshot of each source that a claim uses. */
    @Query("""
            select n.id, n.sourceId, n.state, n.askedAt, n.takenAt, n.status, n.finalUrl, n.title, n.contentType,
              n.size, n.sha256, n.found, n.surroundings, n.problem
            from Snapshot n where n.id in (
              select max(x.id) from Snapshot x
              where x.sourceId in (select e.source.id from Evidence e where e.claimId = :claim) group by x.sourceId)""")
    List<SnapshotLine> latestOf(long claim);

    @Query("""
            select n.id, n.sourceId, n.state, n.askedAt, n.takenAt, n.status, n.finalUrl, n.title, n.contentType,
              n.size, n.sha256, n.found, n.surroundings, n.problem
            from Snapshot n where n.sourceId = :source order by n.id desc""")
    List<SnapshotLine> of(long source, Limit limit);

    @Query("select count(*) from Snapshot where sourceId = :source and state = :state")
    long count(long source, Snapshot.State state);

    /** Evidence of late whose source nobody has a snapshot of. */
    @Query("""
            select e.source.id, e.excerpt, e.addedBy from Evidence e
            where e.addedAt > :since and not exists (select 1 from Snapshot n where n.sourceId = e.source.id)
            order by e.id""")
    List<Wanted> wanted(Instant since, Limit limit);

    /** A source to take a snapshot of, with the words to look for. */
    record Wanted(long sourceId, String excerpt, long askedBy) {}

    @Query("""
            select n.id, s.url, n.excerpt from Snapshot n join Source s on s.id = n.sourceId
            where n.state = :waiting order by n.id""")
    List<Task> tasks(Snapshot.State waiting, Limit limit);

    /** A snapshot to take. */
    record Task(long id, String url, String excerpt) {}

    /** Links to look at: all once a week, and those that failed once a day until it is clear that they are dead. */
    @Query("""
            select s.id, s.url, s.failingSince, s.deadSince from Source s
            where (s.checkedAt is null or s.checkedAt <= :weekAgo
                or (s.failingSince is not null and s.deadSince is null and s.checkedAt <= :dayAgo))
              and exists (select 1 from Evidence e where e.source = s)
            order by s.checkedAt nulls first, s.id""")
    List<LinkHealth> due(Instant weekAgo, Instant dayAgo, Limit limit);

    /** Not a change of the source by anybody: its version stays. */
    @Query("""
            update Source set checkedAt = :at, failingSince = :failingSince, deadSince = :deadSince
            where id = :source""")
    int checked(long source, Instant at, Instant failingSince, Instant deadSince);

    @Query("""
            select checkedAt, status, ok, problem from LinkCheck where sourceId = :source order by id desc""")
    List<CheckLine> checks(long source, Limit limit);
}
