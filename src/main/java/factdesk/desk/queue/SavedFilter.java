package factdesk.desk.queue;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A filter of the queue that somebody gave a name. */
@Entity
public class SavedFilter {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long personId;
    String name;

    /** The filter as an address's query. */
    String query;

    protected SavedFilter() {}

    SavedFilter(long personId, String name, String query) {
        this.personId = personId;
        this.name = name;
        this.query = query;
    }
}
