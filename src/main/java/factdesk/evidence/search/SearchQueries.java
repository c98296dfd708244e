package factdesk.evidence.search;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions about searches that found nothing. */
@Repository
public interface SearchQueries {

    StatelessSession session();

    @Query("select id, place, words, searchedOn from SearchMade where claimId = :claim order by id")
    List<SearchLine> of(long claim);

    /** How many there are: "Unverifiable" has to rest on something. */
    @Query("select count(*) from SearchMade where claimId = :claim")
    long count(long claim);
}
