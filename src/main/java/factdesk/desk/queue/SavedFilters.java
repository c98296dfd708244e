package factdesk.desk.queue;

import java.util.List;
import org.hibernate.StatelessSession;

/** One person's filters of the queue. */
final class SavedFilters {

    /** More would be a list to search in, and each is counted whenever the queue is shown. */
    static final int MOST = 12;

    private final StatelessSession session;
    private final QueueQueries queries;
    private final long personId;

    SavedFilters(StatelessSession session, long personId) {
        this.session = session;
        this.queries = new QueueQueries_(session);
        this.personId = personId;
    }

    /** All of them, with how many claims each shows now. */
    List<SavedLine> counted(Queue queue) {
        return queries.saved(personId).stream()
                .map(saved ->
                        new SavedLine(saved.id, saved.name, saved.query, queue.count(QueueFilter.of(saved.query))))
                .toList();
    }

    /** Keeps a filter; one of the same name gives way. */
    void save(String name, QueueFilter filter) {
        queries.forget(personId, name);
        session.insert(new SavedFilter(personId, name, filter.query()));
    }

    /** Whether one more of this name still fits. */
    boolean takes(String name) {
        List<SavedFilter> all = queries.saved(personId);
        return all.size() < MOST || all.stream().anyMatch(saved -> saved.name.equals(name));
    }

    void remove(long id) {
        queries.remove(personId, id);
    }
}
