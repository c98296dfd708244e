package factdesk.desk.history;

import factdesk.web.Paging;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.hibernate.StatelessSession;

/**
 * What happened to a claim, from the tables that keep it, the latest first. In SQL, because only the database can cut a
 * page out of several tables.
 */
final class EventLog {

    private static final String EVENTS = """
            select 'EDIT' as kind, 1 as place, id, changed_at as happened_at from claim_edit where claim_id = :claim
            union all
            select 'REVISION', 0, id, published_at from revision where claim_id = :claim
            union all
            select 'WITHDRAWAL', 0, id, made_at from correction where claim_id = :claim and to_revision_id is null
            union all
            select 'DEED', 2, id, happened_at from audit_event where subject = 'claim' and subject_id = :claim""";

    private final StatelessSession session;
    private final long claim;

    EventLog(StatelessSession session, long claim) {
        this.session = session;
        this.claim = claim;
    }

    long count() {
        return session.createNativeQuery("select count(*) from (" + EVENTS + ") events", Long.class)
                .setParameter("claim", claim)
                .getSingleResult();
    }

    List<Event> page(int number) {
        // What one press of a button did has nearly the same time: its outcome stands above it.
        return session.createNativeQuery(
                        "select kind, id, happened_at from (" + EVENTS
                                + ") events order by happened_at desc, place, id desc",
                        Object[].class)
                .setParameter("claim", claim)
                .setFirstResult(Paging.offset(number))
                .setMaxResults(Paging.SIZE)
                .getResultStream()
                .map(EventLog::event)
                .toList();
    }

    /** A question without a repository, because the audit log's rows belong to its own room. */
    List<DeedEvent> deeds(Collection<Long> ids) {
        return session.createSelectionQuery(
                        "select e.id, p.name, e.summary from AuditEvent e left join Person p on p.id = e.personId"
                                + " where e.id in :ids",
                        DeedEvent.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static Event event(Object[] row) {
        Instant at = row[2] instanceof OffsetDateTime time ? time.toInstant() : (Instant) row[2];
        return new Event(Event.Kind.valueOf(((String) row[0]).strip()), ((Number) row[1]).longValue(), at);
    }
}
