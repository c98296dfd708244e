package factdesk.claim;

import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about claims. An article id of 0 stands for any article. */
@Repository
public interface Claims {

    StatelessSession session();

    @Query("""
            select c.id, c.headline, s.name, c.kind, c.workState, c.verdict, c.worth, c.changedAt, a.id, a.title
            from Occurrence o join o.claim c join o.articleVersion v join v.article a left join c.speaker s
            where c.workState in :states and c.kind in :kinds and (:article = 0 or a.id = :article)
            order by c.worth desc, c.id""")
    List<ClaimLine> queue(Collection<WorkState> states, Collection<ClaimKind> kinds, long article, Limit limit);

    @Query("""
            select count(*)
            from Occurrence o join o.claim c join o.articleVersion v
            where c.workState in :states and c.kind in :kinds and (:article = 0 or v.article.id = :article)""")
    long queueSize(Collection<WorkState> states, Collection<ClaimKind> kinds, long article);

    @Query("""
            select c.id, o.startAt, o.endAt, c.workState from Occurrence o join o.claim c
            where o.articleVersion.id = :version order by o.startAt, o.endAt, c.id""")
    List<MarkedClaim> marks(long version);

    @Query("""
            select c.id, c.headline, s.name, c.kind, c.workState, c.verdict, c.worth
            from Occurrence o join o.claim c left join c.speaker s
            where o.articleVersion.id = :version order by o.startAt, o.endAt, c.id""")
    List<CardLine> cards(long version, Limit limit);

    @Query("""
            select c.id, c.kind, c.headline, s.name, c.finding, c.verdict, c.attributionFinding, c.workState, c.worth,
              c.version, c.changedAt, c.changedBy, o.id, v.article.id, o.startAt, o.quote, o.why, d.reason, d.note
            from Occurrence o join o.claim c join o.articleVersion v left join c.speaker s
              left join Dismissal d on d.claimId = c.id
            where c.id = :id order by o.id""")
    List<ClaimDetail> details(long id, Limit limit);

    @Query("""
            select s.name, t.sourceWords, t.cueWords from AttributionStep t left join t.speaker s
            where t.occurrence.id = :occurrence order by t.position""")
    List<StepLine> steps(long occurrence);

    @Query("""
            select surface, amount, low, high, unitName, changeKind, concept, period from Figure
            where occurrence.id = :occurrence order by position""")
    List<FigureLine> figures(long occurrence);

    @Query("select formula, says from DerivedCheck where occurrence.id = :occurrence order by position")
    List<CheckLine> checks(long occurrence);

    @Query("from Occurrence where claim.id = :claim order by id")
    List<Occurrence> occurrences(long claim);

    @Query("select name from Speaker order by name")
    List<String> speakerNames(Limit limit);

    /** A claim as the workbench shows it. */
    default Optional<ClaimDetail> detail(long id) {
        return details(id, Limit.of(1)).stream().findFirst();
    }
}
