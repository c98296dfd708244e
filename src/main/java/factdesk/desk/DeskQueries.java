package factdesk.desk;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import org.hibernate.StatelessSession;

/** Questions that several rooms answer together. */
@Repository
interface DeskQueries {

    StatelessSession session();

    @Query("select name from Person where id = :id")
    String personName(long id);

    @Query("""
            select count(*) from Occurrence o
            where o.articleVersion.id = :version and (o.startAt < :start or (o.startAt = :start and o.claim.id < :claim))""")
    long claimsBefore(long version, int start, long claim);

    @Query("select count(*) from Occurrence where articleVersion.id = :version")
    long claimsIn(long version);
}
