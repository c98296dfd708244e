package factdesk.desk.workbench;

import factdesk.claim.WorkState;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions that several rooms answer together. */
@Repository
interface DeskQueries {

    StatelessSession session();

    @Query("select name from Person where id = :id")
    String personName(long id);

    @Query("""
            select count(*) from Occurrence o
            where o.articleVersion.id = :version and o.claim.mergedInto is null
              and (o.startAt < :start or (o.startAt = :start and o.claim.id < :claim))""")
    long claimsBefore(long version, int start, long claim);

    @Query("select count(*) from Occurrence where articleVersion.id = :version and claim.mergedInto is null")
    long claimsIn(long version);

    @Query("""
            select o.claim.id from Occurrence o
            where o.articleVersion.id = :version and o.claim.workState <> :except
              and (o.startAt < :start or (o.startAt = :start and o.claim.id < :claim))
            order by o.startAt desc, o.claim.id desc""")
    List<Long> previous(long version, int start, long claim, WorkState except, Limit limit);

    @Query("""
            select o.claim.id from Occurrence o
            where o.articleVersion.id = :version and o.claim.workState <> :except
              and (o.startAt > :start or (o.startAt = :start and o.claim.id > :claim))
            order by o.startAt, o.claim.id""")
    List<Long> next(long version, int start, long claim, WorkState except, Limit limit);
}
