package factdesk.match;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/** Questions about figures that measure the same. */
@Repository
interface MatchQueries {

    StatelessSession session();

    @Query("select v.article.publishedOn from ArticleVersion v where v.id = :version")
    LocalDate publishedOn(long version);

    @Query("""
            select f.id, f.surface, f.amount, f.low, f.high, f.unit, f.unitName, f.changeKind, f.role, f.concept, f.period,
              o.quote
            from Figure f join f.occurrence o
            where o.articleVersion.id = :version and f.amount is not null and f.unit <> '' and f.concept <> ''
            order by f.id""")
    List<StatedFigure> figures(long version, Limit limit);

    @Query("""
            select figureId from MeasureWord where unit = :unit and period = :period and word in :words
            group by figureId having count(*) >= :least order by count(*) desc, figureId desc""")
    List<Long> candidates(String unit, String period, Collection<String> words, long least, Limit limit);

    @Query("""
            select f.id, f.surface, f.amount, f.low, f.high, f.changeKind, f.role, m.words, m.names
            from Figure f join Measure m on m.figureId = f.id join f.occurrence o
            where f.id in :ids and o.articleVersion.article.id <>
              (select v.article.id from ArticleVersion v where v.id = :version)""")
    List<KnownFigure> known(Collection<Long> ids, long version);

    @Query("""
            select c.id, c.why, c.state, o1.claim.id, o1.quote, a1.title, o2.claim.id, o2.quote, a2.title
            from Contradiction c
              join Figure f1 on f1.id = c.firstFigureId join f1.occurrence o1 join o1.articleVersion v1 join v1.article a1
              join Figure f2 on f2.id = c.secondFigureId join f2.occurrence o2 join o2.articleVersion v2 join v2.article a2
            where c.state in :states order by c.id desc""")
    List<ContradictionLine> lines(Collection<Contradiction.State> states, Limit limit);

    @Query("select count(*) from Contradiction where state in :states")
    long count(Collection<Contradiction.State> states);

    @Query("""
            select count(*) from Contradiction c
              join Figure f1 on f1.id = c.firstFigureId join Figure f2 on f2.id = c.secondFigureId
            where c.state in :states
              and (f1.occurrence.claim.id = :claim or f2.occurrence.claim.id = :claim)""")
    long ofClaim(Collection<Contradiction.State> states, long claim);
}
