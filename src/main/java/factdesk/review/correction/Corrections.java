package factdesk.review.correction;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions about what was corrected. */
@Repository
public interface Corrections {

    StatelessSession session();

    /** Of one claim, the latest first. */
    @Query("""
            select c.id, c.kind, c.text, c.madeAt, f.number, f.verdict, t.number, t.verdict
            from Correction c join Revision f on f.id = c.fromRevisionId left join Revision t on t.id = c.toRevisionId
            where c.claimId = :claim order by c.madeAt desc, c.id desc""")
    List<CorrectionLine> of(long claim, Limit limit);
}
