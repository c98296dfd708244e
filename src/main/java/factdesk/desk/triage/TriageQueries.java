package factdesk.desk.triage;

import factdesk.claim.WorkState;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** What there is still to decide on. */
@Repository
interface TriageQueries {

    StatelessSession session();

    @Query("""
            select o.claim.id from Occurrence o
            where o.articleVersion.id = :version and o.claim.workState = :state and o.claim.id <> :claim
              and (o.startAt > :start or (o.startAt = :start and o.claim.id > :claim))
            order by o.startAt, o.claim.id""")
    List<Long> after(long version, int start, long claim, WorkState state, Limit limit);

    @Query("""
            select o.claim.id from Occurrence o
            where o.articleVersion.id = :version and o.claim.workState = :state and o.claim.id <> :claim
            order by o.startAt, o.claim.id""")
    List<Long> in(long version, long claim, WorkState state, Limit limit);

    /** The next claim of the text that nobody has decided on, then those before; the claim itself when none is left. */
    default long next(long version, int start, long claim) {
        return Stream.concat(
                        after(version, start, claim, WorkState.NEW, Limit.of(1)).stream(),
                        in(version, claim, WorkState.NEW, Limit.of(1)).stream())
                .findFirst()
                .orElse(claim);
    }
}
