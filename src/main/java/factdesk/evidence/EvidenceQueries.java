package factdesk.evidence;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about sources and what they say. */
@Repository
public interface EvidenceQueries {

    StatelessSession session();

    @Query("""
            select e.id, s.id, s.url, s.title, s.publisher, s.kind, s.interest, s.archiveUrl, s.deadSince,
              (select count(*) from Evidence o where o.source = s),
              e.stance, e.excerpt, e.locator, e.independent, e.note, e.accessedOn, e.version
            from Evidence e join e.source s where e.claimId = :claim order by e.position, e.id""")
    List<EvidenceLine> of(long claim);

    @Query("from Evidence where claimId = :claim order by position, id")
    List<Evidence> inOrder(long claim);

    @Query("from Evidence e join fetch e.source where e.claimId = :claim order by e.position, e.id")
    List<Evidence> withSources(long claim);

    @Query("from Source where url = :url")
    Optional<Source> source(String url);

    @Query("select count(*) from Evidence where claimId = :claim")
    long count(long claim);

    @Query("select count(*) from Evidence where claimId = :claim and source.url = :url and id <> :except")
    long uses(long claim, String url, long except);
}
