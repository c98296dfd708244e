package factdesk.desk.draft;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about drafts; each names the person whose they are. */
@Repository
interface DraftQueries {

    StatelessSession session();

    @Query("from Draft where personId = :person and claimId = :claim and form = :form and page = :page")
    Optional<Draft> ofPage(long person, long claim, String form, String page);

    @Query("from Draft where personId = :person and claimId = :claim order by savedAt desc, id desc")
    List<Draft> of(long person, long claim, Limit limit);

    @Query("delete from Draft where personId = :person and claimId = :claim and id = :id")
    int drop(long person, long claim, long id);

    @Query("delete from Draft where personId = :person and claimId = :claim and id = :id and turn = :turn")
    int dropUnchanged(long person, long claim, long id, int turn);

    @Query("""
            delete from Draft where personId = :person and claimId = :claim and form = :form and page = :page
              and turn <= :turn""")
    int dropOfPage(long person, long claim, String form, String page, int turn);

    @Query("delete from Draft where savedAt < :before")
    int dropOlder(Instant before);
}
