package factdesk.desk.undo;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about what people did last. */
@Repository
public interface ClaimDeeds {

    StatelessSession session();

    @Query("""
            select id, claimId, says, case when changes is null then false else true end from ClaimDeed
            where personId = :person and articleId = :article and undoneAt is null order by id desc""")
    List<LastDeed> latest(long person, long article, Limit limit);

    /** What somebody did last in an article and has not taken back. */
    default Optional<LastDeed> last(long person, long article) {
        return latest(person, article, Limit.of(1)).stream().findFirst();
    }

    @Query("delete from ClaimDeed where personId = :person and doneAt < :before")
    int forget(long person, Instant before);

    @Query("""
            update ClaimDeed set versionBefore = case when versionBefore = :then then :now else versionBefore end,
              versionAfter = case when versionAfter = :then then :now else versionAfter end
            where personId = :person and claimId = :claim and undoneAt is null""")
    int renumber(long person, long claim, int then, int now);

    @Query("""
            update ClaimDeed set otherBefore = case when otherBefore = :then then :now else otherBefore end,
              otherAfter = case when otherAfter = :then then :now else otherAfter end
            where personId = :person and otherId = :claim and undoneAt is null""")
    int renumberOther(long person, long claim, int then, int now);

    /** A claim says again what it said at an older version: the deeds that led to that one lead to this one. */
    default void sayAgain(long person, long claim, int then, int now) {
        renumber(person, claim, then, now);
        renumberOther(person, claim, then, now);
    }
}
