package factdesk.speaker;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions about speakers. */
@Repository
interface SpeakerQueries {

    StatelessSession session();

    @Query("from Speaker where name in :names")
    List<Speaker> named(Collection<String> names);
}
