package factdesk.desk.known;

import factdesk.claim.Claim;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about claims that are joined with known ones, or may be. */
@Repository
interface JoinQueries {

    StatelessSession session();

    @Query("select knownId from JoinedClaim where claimId = :claim")
    Optional<Long> knownOf(long claim);

    @Query("""
            select c.id, c.headline, s.name, c.workState, c.verdict, d.reason, r.number, p.publishedAt, p.withdrawnAt
            from Claim c left join c.speaker s left join Dismissal d on d.claimId = c.id
              left join Publication p on p.claimId = c.id left join p.revision r
            where c.id in :claims""")
    List<KnownLine> lines(Collection<Long> claims);

    @Query("""
            select o.id, a.id, a.title, a.outlet, a.publishedOn, o.quote, j.claimId, j.joinedAt, p.name
            from Occurrence o join o.articleVersion v join v.article a
              left join JoinedClaim j on j.claimId = o.joinedFromId left join Person p on p.id = j.joinedBy
            where o.claim.id = :claim and o.id <> :shown order by a.publishedOn, o.id""")
    List<Elsewhere> elsewhere(long claim, long shown);

    @Query("update Occurrence set joinedFromId = :from where claim = :claim and joinedFromId is null")
    int noteOrigin(Claim claim, long from);

    @Query("update Occurrence set claim = :known where claim = :claim")
    int hand(Claim claim, Claim known);

    @Query("update JoinedClaim set knownId = :known where knownId = :claim")
    int follow(long claim, long known);

    @Query("update Occurrence set claim = :claim, joinedFromId = null where joinedFromId = :from")
    int takeBack(Claim claim, long from);
}
