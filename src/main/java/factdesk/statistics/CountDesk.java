package factdesk.statistics;

import factdesk.claim.Dismissal;
import factdesk.claim.Verdict;
import factdesk.claim.WorkState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Has the database count: seven questions, however much there is. SQL that both databases understand. */
public final class CountDesk {

    // From a claim's finding to its first publication, in seconds.
    private static final String TOOK = """
            select cast(extract(epoch from (p.first_published_at - c.created_at)) as double precision) as took,
                r.published_by as person_id
            from publication p join claim c on c.id = p.claim_id
                join revision r on r.claim_id = p.claim_id and r.number = 1
            where p.first_published_at >= :since""";

    private static final String PERCENTILES = """
            count(*), percentile_cont(0.5) within group (order by t.took),
            percentile_cont(0.9) within group (order by t.took)""";

    private static final int MOST_PEOPLE = 100;

    private final StatelessSession session;
    private final Instant now;
    private final Period period;

    public CountDesk(StatelessSession session, Instant now, Period period) {
        this.session = session;
        this.now = now;
        this.period = period;
    }

    public DeskStatistics count() {
        return new DeskStatistics(open(), all(), people(), steps(), verdicts(), precision());
    }

    private List<Object[]> ask(String sql, Map<String, Object> values) {
        var query = session.createNativeQuery(sql, Object[].class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    private List<Object[]> askSince(String sql) {
        return ask(sql, Map.of("since", period.since(now)));
    }

    private List<OpenClaims> open() {
        return ask(
                        """
                        select work_state, sum(case when created_at > :day then 1 else 0 end),
                            sum(case when created_at <= :day and created_at > :week then 1 else 0 end),
                            sum(case when created_at <= :week and created_at > :month then 1 else 0 end),
                            sum(case when created_at <= :month then 1 else 0 end)
                        from claim where work_state in ('NEW', 'IN_PROGRESS', 'IN_REVIEW')
                        group by work_state""",
                        Map.of(
                                "day",
                                now.minus(Duration.ofDays(1)),
                                "week",
                                now.minus(Duration.ofDays(7)),
                                "month",
                                now.minus(Duration.ofDays(30))))
                .stream()
                .sorted((a, b) -> WorkState.valueOf((String) a[0]).compareTo(WorkState.valueOf((String) b[0])))
                .map(row -> new OpenClaims(
                        WorkState.valueOf((String) row[0]).label(),
                        number(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4])))
                .toList();
    }

    private TimeToPublish all() {
        Object[] row =
                askSince("select " + PERCENTILES + " from (" + TOOK + ") t").get(0);
        return new TimeToPublish("", number(row[0]), seconds(row[1]), seconds(row[2]), 0);
    }

    private List<TimeToPublish> people() {
        Map<Object, Long> open =
                ask("""
                select assignee_id, count(*) from claim
                where assignee_id is not null and work_state in ('NEW', 'IN_PROGRESS', 'IN_REVIEW')
                group by assignee_id""", Map.of()).stream().collect(Collectors.toMap(row -> row[0], row -> number(row[1])));
        List<Object[]> rows = ask(
                "select q.id, q.name, " + PERCENTILES.replace("count(*)", "count(t.took)")
                        + " from person q left join ("
                        + TOOK + ") t on t.person_id = q.id"
                        + " where t.took is not null or q.id in (select assignee_id from claim where assignee_id is not null"
                        + " and work_state in ('NEW', 'IN_PROGRESS', 'IN_REVIEW'))"
                        + " group by q.id, q.name order by count(t.took) desc, lower(q.name), q.id",
                Map.of("since", period.since(now)));
        return rows.stream()
                .limit(MOST_PEOPLE)
                .map(row -> new TimeToPublish(
                        (String) row[1],
                        number(row[2]),
                        seconds(row[3]),
                        seconds(row[4]),
                        open.getOrDefault(row[0], 0L)))
                .toList();
    }

    private List<Counted> steps() {
        // The names are the enum's own, never what somebody typed.
        return askSince("select s.step, count(*) from (select cast(date_trunc('" + period.step()
                        + "', p.first_published_at at time zone 'UTC') as date) as step"
                        + " from publication p where p.first_published_at >= :since) s group by s.step order by s.step")
                .stream()
                .map(row -> new Counted(String.valueOf(row[0]), number(row[1])))
                .toList();
    }

    private List<Counted> verdicts() {
        Map<String, Long> counts =
                askSince("""
                select r.verdict, count(*) from publication p join revision r on r.id = p.revision_id
                where p.withdrawn_at is null and p.published_at >= :since group by r.verdict""").stream().collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
        List<Counted> verdicts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            if (counts.containsKey(verdict.name())) {
                verdicts.add(new Counted(verdict.label(), counts.get(verdict.name())));
            }
        }
        return verdicts;
    }

    private EnginePrecision precision() {
        long kept = 0;
        long erred = 0;
        List<Counted> dismissed = new ArrayList<>();
        for (Object[] row : askSince("""
                select d.reason, count(distinct c.id) from occurrence o join claim c on c.id = o.claim_id
                    left join dismissal d on d.claim_id = c.id
                where o.extraction_run_id is not null and c.work_state <> 'NEW'
                    and coalesce(d.dismissed_at, c.changed_at) >= :since
                group by d.reason order by d.reason""")) {
            if (row[0] == null) {
                kept = number(row[1]);
                continue;
            }
            Dismissal.Reason reason = Dismissal.Reason.valueOf((String) row[0]);
            erred += reason == Dismissal.Reason.EXTRACTOR_ERROR ? number(row[1]) : 0;
            dismissed.add(new Counted(reason.label(), number(row[1])));
        }
        return new EnginePrecision(kept, dismissed, erred);
    }

    private static long number(Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }

    private static Double seconds(Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }
}
