package factdesk.schedule;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about the dates of claims. */
@Repository
public interface Schedules {

    StatelessSession session();

    @Query("select dueAt, asOf, recheckOn from Schedule where claimId = :claim")
    Optional<Dates> of(long claim);

    /** Published claims whose recheck date has come, and of which nobody was told yet. */
    @Query("""
            select s.claimId, s.recheckOn, coalesce(c.assigneeId, r.publishedBy)
            from Schedule s join Claim c on c.id = s.claimId join Publication p on p.claimId = s.claimId
              join p.revision r
            where s.recheckOn <= :today and (s.recheckTold is null or s.recheckTold <> s.recheckOn)
              and p.withdrawnAt is null
            order by s.recheckOn, s.claimId""")
    List<DueRecheck> untold(LocalDate today, Limit limit);

    /** Notes that people were told; 0 when another portal told them first. */
    @Query("""
            update Schedule set recheckTold = :day where claimId = :claim and recheckOn = :day
              and (recheckTold is null or recheckTold <> :day)""")
    int told(long claim, LocalDate day);
}
