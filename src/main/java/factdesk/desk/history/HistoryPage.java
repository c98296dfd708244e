package factdesk.desk.history;

import factdesk.web.Paging;
import factdesk.web.Refusal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** All that happened to a claim, the latest first. */
public record HistoryPage(long claim, String headline, Paging<HistoryEntry> entries) {

    /**
     * One page of it; the number of questions does not grow with what happened.
     *
     * @throws Refusal 404 when there is no such claim, and beyond the last page
     */
    static HistoryPage of(StatelessSession session, long claim, int number) {
        HistoryQueries queries = new HistoryQueries_(session);
        String headline = queries.headline(claim).orElseThrow(() -> Refusal.notFound("claim"));
        EventLog log = new EventLog(session, claim);
        List<Event> events = log.page(number);
        Map<Long, EditRow> edits = byId(queries.edits(ids(events, Event.Kind.EDIT)), EditRow::id);
        Map<Long, RevisionEvent> revisions =
                byId(queries.revisions(ids(events, Event.Kind.REVISION)), RevisionEvent::id);
        Map<Long, WithdrawalEvent> withdrawals =
                byId(queries.withdrawals(ids(events, Event.Kind.WITHDRAWAL)), WithdrawalEvent::id);
        Map<Long, DeedEvent> deeds = byId(log.deeds(ids(events, Event.Kind.DEED)), DeedEvent::id);
        List<HistoryEntry> entries = events.stream()
                .map(event -> switch (event.kind()) {
                    case EDIT -> new HistoryEntry(event.at(), edits.get(event.id()), null, null, null);
                    case REVISION -> new HistoryEntry(event.at(), null, revisions.get(event.id()), null, null);
                    case WITHDRAWAL -> new HistoryEntry(event.at(), null, null, withdrawals.get(event.id()), null);
                    case DEED -> new HistoryEntry(event.at(), null, null, null, deeds.get(event.id()));
                })
                .toList();
        Paging<HistoryEntry> page = new Paging<>(entries, number, log.count());
        if (number > page.pages()) {
            throw Refusal.notFound("page of this list");
        }
        return new HistoryPage(claim, headline, page);
    }

    private static List<Long> ids(List<Event> events, Event.Kind kind) {
        return events.stream()
                .filter(event -> event.kind() == kind)
                .map(Event::id)
                .toList();
    }

    private static <T> Map<Long, T> byId(List<T> rows, ToLongFunction<T> id) {
        return rows.stream().collect(Collectors.toMap(id::applyAsLong, Function.identity()));
    }
}
