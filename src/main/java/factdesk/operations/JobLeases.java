package factdesk.operations;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import org.hibernate.StatelessSession;

/** Questions about who does which job. */
@Repository
interface JobLeases {

    StatelessSession session();

    @Query("""
            update JobLease set holder = :holder, leasedUntil = :until, dueAt = :nextDue
            where name = :name and dueAt <= :dueBy and leasedUntil <= :now""")
    int take(String name, String holder, Instant until, Instant nextDue, Instant dueBy, Instant now);

    @Query("update JobLease set leasedUntil = :until where name = :name and holder = :holder")
    int holdUntil(String name, String holder, Instant until);

    @Query("select count(*) from JobLease where name = :name")
    long known(String name);
}
