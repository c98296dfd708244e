package factdesk.claim;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about claims of articles whose text changed. */
@Repository
public interface Renewals {

    StatelessSession session();

    /** Where an article makes claims, in the versions before one. */
    @Query("""
            from Occurrence o join fetch o.claim
            where o.articleVersion.article.id = :article and o.articleVersion.id <> :version
              and not exists (select 1 from KeptOccurrence k where k.occurrenceId = o.id)
            order by o.startAt, o.id""")
    List<Occurrence> before(long article, long version);

    @Query("from Occurrence where articleVersion.id = :version order by startAt, id")
    List<Occurrence> in(long version);

    @Query(
            "from Figure f join fetch f.occurrence where f.occurrence.articleVersion.article.id = :article order by f.id")
    List<Figure> figures(long article);

    @Query(
            "from DerivedCheck c join fetch c.occurrence where c.occurrence.articleVersion.article.id = :article order by c.id")
    List<DerivedCheck> checks(long article);

    /** Claims that the newest text does not have, and about which nobody has decided. */
    @Query("""
            select o.id, c.id, c.version, c.headline, c.workState, c.verdict, o.quote, o.prefix, o.suffix, o.startAt
            from Occurrence o join o.claim c
            where o.articleVersion.article.id = :article and o.articleVersion.id <> :version
              and c.workState <> :dismissed and c.mergedInto is null
              and not exists (select 1 from KeptOccurrence k where k.occurrenceId = o.id)
            order by o.startAt, o.id""")
    List<UndecidedClaim> undecided(long article, long version, WorkState dismissed, Limit limit);

    @Query("""
            select count(*) from Occurrence o join o.claim c
            where o.articleVersion.article.id = :article and o.articleVersion.id <> :version
              and c.workState <> :dismissed and c.mergedInto is null
              and not exists (select 1 from KeptOccurrence k where k.occurrenceId = o.id)""")
    long countUndecided(long article, long version, WorkState dismissed);

    @Query("""
            select o from Occurrence o join fetch o.claim join fetch o.articleVersion
            where o.id = :occurrence and o.articleVersion.article.id = :article""")
    Optional<Occurrence> occurrence(long article, long occurrence);
}
