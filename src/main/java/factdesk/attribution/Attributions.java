package factdesk.attribution;

import factdesk.attribution.StoredAttribution.State;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions about stored attributions. */
@Repository
interface Attributions {

    StatelessSession session();

    @Query("""
            select a.id, a.outer.id, a.sourceAt, a.cueAt, a.contentAt, a.sourceWords, a.cueWords, s.name, a.speakerRole,
              a.why, a.confidence, a.state, a.version
            from StoredAttribution a left join a.speaker s
            where a.articleVersion.id = :version and a.state <> :except order by a.startAt, a.id""")
    List<AttributionLine> in(long version, State except);
}
