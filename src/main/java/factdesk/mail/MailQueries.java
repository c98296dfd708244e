package factdesk.mail;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions about letters that wait. */
@Repository
interface MailQueries {

    StatelessSession session();

    @Query("""
            select id, recipient, subject, body, tries from OutgoingMail
            where nextTryAt <= :now order by nextTryAt, id""")
    List<Letter> due(Instant now, Limit limit);

    /** Notes that it is being sent, so that a portal that dies over it leaves it for later. */
    @Query("""
            update OutgoingMail set tries = :tries + 1, nextTryAt = :again
            where id = :id and tries = :tries and nextTryAt is not null""")
    int take(long id, int tries, Instant again);

    @Query("update OutgoingMail set sentAt = :now, nextTryAt = null, body = '', problem = '' where id = :id")
    int sent(long id, Instant now);

    @Query("update OutgoingMail set problem = :problem where id = :id")
    int failed(long id, String problem);

    @Query("update OutgoingMail set problem = :problem, nextTryAt = null, body = '' where id = :id")
    int givenUp(long id, String problem);

    @Query("delete from OutgoingMail where nextTryAt is null and writtenAt < :before")
    int forget(Instant before);
}
