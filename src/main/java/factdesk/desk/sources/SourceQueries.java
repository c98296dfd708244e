package factdesk.desk.sources;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about sources, whatever claims use them. */
@Repository
interface SourceQueries {

    StatelessSession session();

    @Query("""
            select s.id, s.url, s.title, s.publisher, s.kind, s.interest, s.deadSince,
              (select count(*) from Evidence e where e.source = s)
            from Source s
            where (:dead = false or s.deadSince is not null)
              and (lower(s.title) like :words escape '!' or lower(s.publisher) like :words escape '!'
                or lower(s.url) like :words escape '!')
            order by s.id desc""")
    List<SourceLine> lines(String words, boolean dead, Limit limit);

    @Query("""
            select count(*) from Source s
            where (:dead = false or s.deadSince is not null)
              and (lower(s.title) like :words escape '!' or lower(s.publisher) like :words escape '!'
                or lower(s.url) like :words escape '!')""")
    long count(String words, boolean dead);

    @Query("""
            select s.id, s.url, s.title, s.publisher, s.kind, s.interest, s.archiveUrl, s.checkedAt, s.failingSince,
              s.deadSince, s.version
            from Source s where s.id = :source""")
    Optional<SourceDetail> detail(long source);

    @Query("""
            select c.id, c.headline, e.stance, e.excerpt, e.locator from Evidence e join Claim c on c.id = e.claimId
            where e.source.id = :source order by e.id desc""")
    List<Use> uses(long source, Limit limit);

    @Query("select count(*) from Evidence where source.id = :source")
    long useCount(long source);
}
