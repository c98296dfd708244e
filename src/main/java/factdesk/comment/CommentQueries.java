package factdesk.comment;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about comments. */
@Repository
interface CommentQueries {

    StatelessSession session();

    /** The newest first. */
    @Query("""
            select c.id, c.claimId, c.writtenBy, p.name, c.body, c.writtenAt, c.editedAt, c.removedAt, c.version
            from ClaimComment c join Person p on p.id = c.writtenBy where c.claimId = :claim order by c.id desc""")
    List<CommentLine> of(long claim, Limit limit);

    @Query("select count(*) from ClaimComment where claimId = :claim")
    long count(long claim);

    @Query("""
            select c.id, c.claimId, c.writtenBy, p.name, c.body, c.writtenAt, c.editedAt, c.removedAt, c.version
            from ClaimComment c join Person p on p.id = c.writtenBy where c.id = :id""")
    Optional<CommentLine> line(long id);
}
