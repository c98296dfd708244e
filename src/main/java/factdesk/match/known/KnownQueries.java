package factdesk.match.known;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions to the index of known claims. */
@Repository
interface KnownQueries {

    StatelessSession session();

    /** Unsorted, and the speaker joined last: otherwise H2 goes through all occurrences for it. */
    @Query("""
            select c.id, c.version, o.id, v.article.id, c.headline, s.name, o.quote
            from Occurrence o join o.articleVersion v join o.claim c left join c.speaker s
            where c.id in :claims and c.mergedInto is null""")
    List<WordedClaim> worded(Collection<Long> claims);

    @Query("""
            select f.occurrence.id, f.surface, f.amount, f.low, f.high, f.unit, f.changeKind, f.role, f.concept, f.period,
              a.publishedOn
            from Figure f join f.occurrence o join o.articleVersion v join v.article a
            where o.claim.id in :claims and f.amount is not null""")
    List<Value> values(Collection<Long> claims);

    @Query("select o.claim.id from Occurrence o where o.articleVersion.id = :version order by o.claim.id")
    List<Long> claimsIn(long version);

    @Query("from ClaimTerm where claimId in :claims")
    List<ClaimTerm> terms(Collection<Long> claims);

    @Query("from CommonTerm where term in :terms")
    List<CommonTerm> common(Collection<String> terms);

    @Query("from ClaimTerm where term in :terms")
    List<ClaimTerm> having(Collection<String> terms, Limit limit);

    /** Claims of which the index knows nothing, or knows what they were before. */
    @Query("""
            select distinct c.id from Occurrence o join o.claim c left join ClaimIndex i on i.claimId = c.id
            where c.mergedInto is null and (i.claimId is null or i.claimVersion <> c.version) order by c.id""")
    List<Long> unread(Limit limit);

    @Query("select claimId from ClaimIndex where matched = false order by claimId")
    List<Long> unmatched(Limit limit);

    @Query("from Likeness where claimId in :claims and refusedAt is not null")
    List<Likeness> refusals(Collection<Long> claims);

    @Query("""
            select distinct claimId from Likeness
            where claimId in :claims and score >= :least and refusedAt is null""")
    List<Long> hinted(Collection<Long> claims, double least);

    @Query("delete from Likeness where claimId in :claims and refusedAt is null")
    int forgetHints(Collection<Long> claims);

    @Query("update ClaimIndex set matched = true where claimId in :claims")
    int noteMatched(Collection<Long> claims);

    @Query("delete from ClaimIndex where claimId in :claims")
    int forget(Collection<Long> claims);

    @Query("delete from ClaimTerm where claimId in :claims")
    int forgetTerms(Collection<Long> claims);

    @Query("delete from CommonTerm")
    int forgetCommon();

    @Query("""
            insert into CommonTerm (term, claims) select t.term, count(*) from ClaimTerm t
            group by t.term having count(*) >= :least""")
    int countCommon(long least);

    @Query("insert into CommonTerm (term, claims) select '', count(*) from ClaimIndex")
    int countAll();
}
