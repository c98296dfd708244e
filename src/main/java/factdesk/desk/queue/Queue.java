package factdesk.desk.queue;

import factdesk.claim.WorkState;
import factdesk.match.Contradiction;
import jakarta.data.Limit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;

/** The claims of the queue as one person sees them at one time. */
final class Queue {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Set<WorkState> FINISHED = EnumSet.of(WorkState.DONE, WorkState.DISMISSED);
    private static final Duration FOREVER = Duration.ofDays(36_525);
    private static final Duration WEEK = Duration.ofDays(7);

    private final QueueQueries queries;
    private final long personId;
    private final Instant now;
    private final LocalDate today;

    Queue(StatelessSession session, long personId, Instant now) {
        this.queries = new QueueQueries_(session);
        this.personId = personId;
        this.now = now;
        this.today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    List<QueueLine> lines(QueueFilter filter, Limit limit) {
        return queries.lines(
                filter.states(),
                filter.kinds(),
                filter.article(),
                assignee(filter),
                speaker(filter),
                since(filter),
                until(filter),
                filter.topic(),
                filter.due().isEmpty(),
                dueBy(filter),
                FINISHED,
                filter.recheck(),
                today,
                filter.contradicted(),
                Contradiction.State.NOT_ONE,
                now,
                personId,
                limit);
    }

    long count(QueueFilter filter) {
        return queries.count(
                filter.states(),
                filter.kinds(),
                filter.article(),
                assignee(filter),
                speaker(filter),
                since(filter),
                until(filter),
                filter.topic(),
                filter.due().isEmpty(),
                dueBy(filter),
                FINISHED,
                filter.recheck(),
                today,
                filter.contradicted(),
                Contradiction.State.NOT_ONE);
    }

    private long assignee(QueueFilter filter) {
        return switch (filter.assignee()) {
            case "" -> QueueQueries.ANYBODY;
            case "nobody" -> QueueQueries.NOBODY;
            case "me" -> personId;
            default -> Long.parseLong(filter.assignee());
        };
    }

    private static String speaker(QueueFilter filter) {
        return filter.speaker().isEmpty() ? "%" : "%" + filter.speaker().replaceAll("[!%_]", "!$0") + "%";
    }

    private Instant since(QueueFilter filter) {
        return switch (filter.age()) {
            case "day" -> now.minus(DAY);
            case "week" -> now.minus(WEEK);
            default -> Instant.EPOCH;
        };
    }

    /** Other portals on the same database may have clocks that are a little ahead. */
    private Instant until(QueueFilter filter) {
        return filter.age().equals("older") ? now.minus(WEEK) : now.plus(DAY);
    }

    private Instant dueBy(QueueFilter filter) {
        return switch (filter.due()) {
            case "overdue" -> now;
            case "day" -> now.plus(DAY);
            case "week" -> now.plus(WEEK);
            default -> now.plus(FOREVER);
        };
    }
}
