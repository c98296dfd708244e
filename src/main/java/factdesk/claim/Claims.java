package factdesk.claim;

import factdesk.web.Refusal;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Questions about claims. */
@Repository
public interface Claims {

    StatelessSession session();

    @Query("""
            select c.id, o.startAt, o.endAt, c.workState from Occurrence o join o.claim c
            where o.articleVersion.id = :version order by o.startAt, c.id""")
    List<MarkedClaim> marks(long version);

    @Query("""
            select c.id, c.headline, s.name, c.kind, c.workState, c.verdict, c.worth, o.attributionId
            from Occurrence o join o.claim c left join c.speaker s
            where o.articleVersion.id = :version and c.mergedInto is null order by o.startAt, c.id""")
    List<CardLine> cards(long version, Limit limit);

    @Query("""
            select c.id, c.kind, c.headline, s.name, c.finding, c.verdict, c.attributionFinding, c.workState, c.worth,
              c.version, c.changedAt, c.changedBy, o.id, v.article.id, v.id, o.attributionId, o.startAt, o.endAt, o.quote, o.why,
              d.reason, d.note
            from Occurrence o join o.claim c join o.articleVersion v left join c.speaker s
              left join Dismissal d on d.claimId = c.id
            where c.id in :ids and o.id = (select min(first.id) from Occurrence first where first.claim = c and first.joinedFromId is null)""")
    List<ClaimDetail> details(Collection<Long> ids);

    @Query("""
            select f.id, f.startAt, f.endAt, f.surface, f.amount, f.low, f.high, f.decimals, f.unit, f.unitName,
              f.changeKind, f.concept, f.period, f.role, f.version, p.name
            from Figure f left join Person p on p.id = f.correctedBy
            where f.occurrence.id = :occurrence order by f.position""")
    List<FigureLine> figures(long occurrence);

    @Query("""
            select c.id, c.ruleName, c.finding, c.formula, c.outcome, c.low, c.high, c.unit, c.unitName, c.says, c.inputs,
              c.state, c.version, p.name, d.name
            from DerivedCheck c left join Person p on p.id = c.correctedBy left join Person d on d.id = c.decidedBy
            where c.occurrence.id = :occurrence order by c.position""")
    List<CheckLine> checks(long occurrence);

    @Query("from Figure where occurrence.id = :occurrence order by position")
    List<Figure> figureRows(long occurrence);

    @Query("from DerivedCheck where occurrence.id = :occurrence order by position")
    List<DerivedCheck> checkRows(long occurrence);

    @Query("from WorthReason where occurrenceId = :occurrence order by feature")
    List<WorthReason> reasonRows(long occurrence);

    @Query("select occurrence.claim.id from Figure where id = :figure")
    Optional<Long> claimOfFigure(long figure);

    @Query("select occurrence.claim.id from DerivedCheck where id = :check")
    Optional<Long> claimOfCheck(long check);

    @Query("select o.articleVersion.text from Occurrence o where o.id = :occurrence")
    String textOf(long occurrence);

    /** Figures of the text around a claim, its own among them. */
    @Query("""
            from Figure f where f.startAt >= :from and f.startAt <= :to and f.occurrence.articleVersion.id =
              (select o.articleVersion.id from Occurrence o where o.id = :occurrence)
            order by f.startAt, f.id""")
    List<Figure> figuresNear(long occurrence, int from, int to, Limit limit);

    @Query(
            "select claim.id from Occurrence where articleVersion.id = :version and startAt = :start and endAt = :end order by id")
    List<Long> at(long version, int start, int end);

    /** The claims that were merged into one, and the one that it was merged into. */
    @Query("""
            select id, headline, mergedInto from Claim
            where mergedInto = :claim or id = (select m.mergedInto from Claim m where m.id = :claim) order by id""")
    List<MergedLine> merged(long claim);

    @Query("select assigneeId from Claim where id = :id")
    Long assignee(long id);

    /** Gives the work to somebody, or to nobody. No new version: it changes nothing that somebody may be typing in. */
    @Query("update Claim set assigneeId = :person where id = :id")
    int assign(long id, Long person);

    @Query("select o.claim.id, o.attributionId from Occurrence o where o.articleVersion.id = :version order by o.id")
    List<Resting> resting(long version);

    @Query("from Claim c left join fetch c.speaker where c.id in :ids order by c.id")
    List<Claim> withSpeakers(Collection<Long> ids);

    @Query("update Occurrence set attributionId = :other where attributionId = :one")
    int restOn(Long other, long one);

    @Query("update Occurrence set attributionId = :attribution where id = :occurrence")
    int rest(long occurrence, Long attribution);

    @Query("delete from Dismissal where claimId = :claim")
    int deleteDismissal(long claim);

    /** Those whom an article names, to choose from. */
    @Query("""
            select s.name from Speaker s
            where exists (select 1 from StoredAttribution t where t.speaker = s and t.articleVersion.id = :version)
              or exists (select 1 from Occurrence o where o.claim.speaker = s and o.articleVersion.id = :version)
            order by s.name""")
    List<String> speakersIn(long version, Limit limit);

    @Query("select headline from Claim where id = :id")
    Optional<String> headline(long id);

    /**
     * A claim's headline.
     *
     * @throws Refusal 404 when there is no such claim
     */
    default String required(long id) {
        return headline(id).orElseThrow(() -> Refusal.notFound("claim"));
    }

    /** A claim as the workbench shows it. */
    default Optional<ClaimDetail> detail(long id) {
        return details(List.of(id)).stream().findFirst();
    }
}
