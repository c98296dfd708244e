package factdesk.desk.undo;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import org.hibernate.StatelessSession;

/** A question that undoing asks of other rooms. */
@Repository
interface UndoQueries {

    StatelessSession session();

    @Query("select p.name from Claim c join Person p on p.id = c.changedBy where c.id = :claim")
    String changedBy(long claim);
}
