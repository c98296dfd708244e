package factdesk.site.history;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions about what the public has read of a claim. Only revisions answer them. */
@Repository
interface PublicHistory {

    StatelessSession session();

    /** The latest first. */
    @Query("""
            select r.number, r.content, r.publishedAt, c.kind, c.text, w.text, w.madeAt
            from Revision r
            left join Correction c on c.toRevisionId = r.id
            left join Correction w on w.fromRevisionId = r.id and w.toRevisionId is null
            where r.claimId = :claim order by r.number desc""")
    List<RevisionRow> revisions(long claim, Limit limit);
}
