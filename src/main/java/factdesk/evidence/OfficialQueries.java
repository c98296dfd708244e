package factdesk.evidence;

import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about official figures. */
@Repository
public interface OfficialQueries {

    StatelessSession session();

    @Query("""
            select o.figureId, o.checkId, o.amount, o.unitName, o.url, o.title, o.asOf, o.version
            from OfficialFigure o
            where o.figureId in (select f.id from Figure f where f.occurrence.id = :occurrence)
              or o.checkId in (select c.id from DerivedCheck c where c.occurrence.id = :occurrence)
            order by o.id""")
    List<OfficialLine> of(long occurrence);

    @Query("from OfficialFigure where figureId = :figure")
    Optional<OfficialFigure> ofFigure(long figure);

    @Query("from OfficialFigure where checkId = :check")
    Optional<OfficialFigure> ofCheck(long check);
}
