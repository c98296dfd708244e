package factdesk.desk.history;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about what happened to a claim. */
@Repository
interface HistoryQueries {

    StatelessSession session();

    @Query("select headline from Claim where id = :claim")
    Optional<String> headline(long claim);

    /** What the claim said since each edit and what it had said until then. */
    @Query("""
            select e.id, p.name, e.headline, e.speakerName, e.verdict, e.attributionFinding, e.finding, e.quote,
              b.id, b.headline, b.speakerName, b.verdict, b.attributionFinding, b.finding, b.quote
            from ClaimEdit e join Person p on p.id = e.changedBy
            left join ClaimEdit b on b.claimId = e.claimId and b.version = (
              select max(x.version) from ClaimEdit x where x.claimId = e.claimId and x.version < e.version)
            where e.id in :ids""")
    List<EditRow> edits(Collection<Long> ids);

    @Query("""
            select r.id, p.name, r.number, r.verdict, r.headline, c.kind, c.text
            from Revision r join Person p on p.id = r.publishedBy left join Correction c on c.toRevisionId = r.id
            where r.id in :ids""")
    List<RevisionEvent> revisions(Collection<Long> ids);

    @Query("""
            select c.id, p.name, f.number, c.text
            from Correction c join Person p on p.id = c.madeBy join Revision f on f.id = c.fromRevisionId
            where c.id in :ids""")
    List<WithdrawalEvent> withdrawals(Collection<Long> ids);
}
