package factdesk.reply;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions about who was asked for a reply to a claim. */
@Repository
public interface ReplyQueries {

    StatelessSession session();

    /** How often a reply to the claim was asked for; 0 when nobody ever was. */
    @Query("select count(*) from ReplySought where claimId = :claim")
    long sought(long claim);

    /** In the order they were asked. */
    @Query("""
            select r.id, r.asked, r.channel, r.askedAt, r.deadlineAt, r.answer, r.answeredAt, r.answerPublic, p.name,
              r.version
            from ReplySought r join Person p on p.id = r.notedBy where r.claimId = :claim order by r.askedAt, r.id""")
    List<ReplyLine> of(long claim);
}
