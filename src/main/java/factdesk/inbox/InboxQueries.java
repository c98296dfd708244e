package factdesk.inbox;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about what one person is told. */
@Repository
public interface InboxQueries {

    StatelessSession session();

    @Query("select count(*) from Notice where personId = :person and readAt is null")
    long unread(long person);

    @Query("select count(*) from Notice where personId = :person")
    long all(long person);

    /** Unread ones first, then the newest. */
    @Query("""
            select n.id, n.kind, n.claimId, c.headline, p.name, n.toldAt, n.readAt
            from Notice n join Claim c on c.id = n.claimId left join Person p on p.id = n.byId
            where n.personId = :person order by case when n.readAt is null then 0 else 1 end, n.id desc""")
    List<NoticeLine> lines(long person, Limit limit);

    @Query("""
            select n.id, n.kind, n.claimId, c.headline, p.name, n.toldAt, n.readAt
            from Notice n join Claim c on c.id = n.claimId left join Person p on p.id = n.byId
            where n.personId = :person order by n.id desc""")
    List<NoticeLine> newest(long person, Limit limit);

    @Query("""
            select n.id, n.kind, n.claimId, c.headline, p.name, n.toldAt, n.readAt
            from Notice n join Claim c on c.id = n.claimId left join Person p on p.id = n.byId
            where n.personId = :person and n.id = :id""")
    Optional<NoticeLine> line(long person, long id);

    @Query("update Notice set readAt = :now where personId = :person and id = :id and readAt is null")
    int read(long person, long id, Instant now);

    @Query("update Notice set readAt = :now where personId = :person and id <= :newest and readAt is null")
    int readAll(long person, long newest, Instant now);

    @Query("select count(*) from Notice where personId = :person and commentId = :comment")
    long mentioned(long person, long comment);

    @Query("select count(*) from MailRefusal where personId = :person")
    long refusals(long person);

    @Query("delete from MailRefusal where personId = :person")
    int acceptMail(long person);

    /** Somebody who works here and wants mail. */
    @Query("""
            select p.id, p.name, p.email, p.language from Person p where p.id = :person and p.disabledAt is null
              and not exists (select 1 from MailRefusal r where r.personId = p.id)""")
    Optional<Reader> recipient(long person);

    /** Whose feed has that secret, if they still work here. */
    @Query("""
            select p.id, p.name, p.email, p.language from PrivateFeed f join Person p on p.id = f.personId
            where f.tokenHash = :hash and p.disabledAt is null""")
    Optional<Reader> reader(String hash);

    @Query("select madeAt from PrivateFeed where personId = :person")
    Optional<Instant> feedMadeAt(long person);

    @Query("delete from PrivateFeed where personId = :person")
    int endFeed(long person);
}
