package factdesk.claim.history;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Questions about what claims said earlier. A claim that nobody changed has no edits. */
@Repository
public interface ClaimEdits {

    StatelessSession session();

    /** The latest first. */
    @Query("""
            select e.version, e.headline, e.speakerName, e.verdict, e.attributionFinding, e.finding, e.quote, e.startAt,
              p.id, p.name, e.changedAt
            from ClaimEdit e join Person p on p.id = e.changedBy
            where e.claimId = :claim and e.version <= :version order by e.version desc""")
    List<EditLine> upTo(long claim, int version, Limit limit);

    /** The earliest first. */
    @Query("""
            select e.version, e.headline, e.speakerName, e.verdict, e.attributionFinding, e.finding, e.quote, e.startAt,
              p.id, p.name, e.changedAt
            from ClaimEdit e join Person p on p.id = e.changedBy
            where e.claimId = :claim and e.version > :version order by e.version""")
    List<EditLine> after(long claim, int version, Limit limit);

    @Query("select distinct claimId from ClaimEdit where claimId in :claims")
    List<Long> edited(Collection<Long> claims);

    @Query("select name from Person where id = :id")
    String personName(long id);

    /**
     * What a claim said at one of its versions; empty when it was never changed. Versions before its first edit say
     * what that one keeps: the state before the first change.
     */
    default Optional<EditLine> at(long claim, int version) {
        return Stream.concat(
                        upTo(claim, version, Limit.of(1)).stream(),
                        Stream.of(version).flatMap(from -> after(claim, from, Limit.of(1)).stream()))
                .findFirst();
    }
}
