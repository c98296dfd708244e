package factdesk.importing;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about imports. */
@Repository
interface ImportQueries {

    StatelessSession session();

    @Query("""
            select j.id, j.name, p.name, j.requestedAt, j.state, j.total, j.added, j.known, j.bad, j.endedAt
            from ImportJob j join Person p on p.id = j.requestedBy order by j.id desc""")
    List<JobLine> jobs(Limit limit);

    @Query("select count(*) from ImportJob")
    long count();

    @Query("""
            select j.id, j.name, p.name, j.requestedAt, j.state, j.total, j.added, j.known, j.bad, j.endedAt
            from ImportJob j join Person p on p.id = j.requestedBy where j.id = :id""")
    Optional<JobLine> job(long id);

    @Query("select count(*) from ImportJob where id < :id and state = :open")
    long before(long id, ImportState open);

    @Query("select line, reason from ImportProblem where jobId = :job order by line")
    List<ProblemLine> problems(long job, Limit limit);

    @Query("from ImportArticle order by jobId, line")
    List<ImportArticle> waiting(Limit limit);

    @Query("select requestedBy from ImportJob where id = :id")
    long requestedBy(long id);

    @Query("delete from ImportArticle where jobId = :job and line = :line")
    int taken(long job, int line);

    @Query("delete from ImportArticle where jobId = :job")
    int forget(long job);

    @Query("update ImportJob set added = added + :added, known = known + :known, bad = bad + :bad where id = :id")
    int count(long id, int added, int known, int bad);

    @Query("""
            update ImportJob set state = :done, endedAt = :now where id = :id and state = :open
            and not exists (select 1 from ImportArticle a where a.jobId = :id)""")
    int endIfNothingWaits(long id, ImportState open, ImportState done, Instant now);

    @Query("update ImportJob set state = :cancelled, endedAt = :now where id = :id and state = :open")
    int cancel(long id, ImportState open, ImportState cancelled, Instant now);
}
