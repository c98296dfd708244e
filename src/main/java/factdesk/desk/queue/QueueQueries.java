package factdesk.desk.queue;

import factdesk.claim.ClaimKind;
import factdesk.claim.WorkState;
import factdesk.match.Contradiction;
import jakarta.data.Limit;
import jakarta.data.repository.Query;
import jakarta.data.repository.Repository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * Questions of the queue. An article of 0 stands for any; an assignee of {@link #ANYBODY} for anybody and of
 * {@link #NOBODY} for nobody; a speaker is a pattern of the database's with ! to escape, % for any.
 */
@Repository
interface QueueQueries {

    long ANYBODY = -1;
    long NOBODY = 0;

    String FITTING = """
            from Occurrence o join o.claim c join o.articleVersion v join v.article a left join c.speaker s
              left join Person p on p.id = c.assigneeId left join Schedule t on t.claimId = c.id
            where c.workState in :states and c.kind in :kinds and (:article = 0 and o.joinedFromId is null or a.id = :article)
              and (:assignee = -1 or c.assigneeId = :assignee or (:assignee = 0 and c.assigneeId is null))
              and (:speaker = '%' or lower(s.name) like lower(:speaker) escape '!')
              and c.createdAt >= :since and c.createdAt <= :until
              and (:topic = 0 or exists (select 1 from ClaimTopic y where y.claimId = c.id and y.topicId = :topic))
              and (:anyDue = true or (t.dueAt <= :dueBy and c.workState not in :finished))
              and (:recheck = false or (t.recheckOn <= :today and exists (
                select 1 from Publication w where w.claimId = c.id and w.withdrawnAt is null)))
              and (:contradicted = false or exists (
                select 1 from Contradiction x, Figure f
                where f.occurrence = o and (x.firstFigureId = f.id or x.secondFigureId = f.id) and x.state <> :settled))""";

    StatelessSession session();

    /** What is overdue first, then one person's own work, then what is most worth checking. */
    @Query("""
            select c.id, c.version, c.headline, s.name, c.kind, c.workState, c.verdict, c.worth, c.assigneeId, p.name,
              a.id, a.title, t.dueAt, t.recheckOn
            """ + FITTING + " order by case when t.dueAt < :now and c.workState not in :finished then 0 else 1 end,"
            + " case when c.assigneeId = :me then 0 else 1 end, c.worth desc, c.id")
    List<QueueLine> lines(
            Collection<WorkState> states,
            Collection<ClaimKind> kinds,
            long article,
            long assignee,
            String speaker,
            Instant since,
            Instant until,
            long topic,
            boolean anyDue,
            Instant dueBy,
            Collection<WorkState> finished,
            boolean recheck,
            LocalDate today,
            boolean contradicted,
            Contradiction.State settled,
            Instant now,
            long me,
            Limit limit);

    @Query("select count(*) " + FITTING)
    long count(
            Collection<WorkState> states,
            Collection<ClaimKind> kinds,
            long article,
            long assignee,
            String speaker,
            Instant since,
            Instant until,
            long topic,
            boolean anyDue,
            Instant dueBy,
            Collection<WorkState> finished,
            boolean recheck,
            LocalDate today,
            boolean contradicted,
            Contradiction.State settled);

    @Query("from SavedFilter where personId = :person order by lower(name), id")
    List<SavedFilter> saved(long person);

    @Query("delete from SavedFilter where personId = :person and name = :name")
    int forget(long person, String name);

    @Query("delete from SavedFilter where personId = :person and id = :id")
    int remove(long person, long id);
}
