package factdesk.site;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about what the public reads. Only revisions answer them, never the desk's working copy. */
@Repository
interface PublicClaims {

    StatelessSession session();

    @Query("""
            select p.claimId, r.slug, r.number, r.headline, r.summary, r.content,
              p.firstPublishedAt, p.publishedAt, p.withdrawnAt, p.withdrawnReason
            from Publication p join p.revision r where p.claimId = :claim""")
    Optional<PublicRevision> revision(long claim);

    @Query("""
            select r.verdict, count(*) from Publication p join p.revision r
            where p.withdrawnAt is null group by r.verdict""")
    List<VerdictCount> perVerdict();
}
