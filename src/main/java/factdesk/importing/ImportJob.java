package factdesk.importing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Many articles that somebody brings in at once. */
@Entity
public class ImportJob {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String name;
    long requestedBy;
    Instant requestedAt;

    @Enumerated(EnumType.STRING)
    ImportState state;

    int total;
    int added;
    int known;
    int bad;
    Instant endedAt;

    protected ImportJob() {}

    /** One without articles so far. */
    ImportJob(String name, long requestedBy, Instant requestedAt) {
        this.name = name;
        this.requestedBy = requestedBy;
        this.requestedAt = requestedAt;
        this.state = ImportState.OPEN;
    }

    void count(boolean good) {
        total++;
        bad += good ? 0 : 1;
    }

    void endIfNothingWaits(Instant at) {
        if (total == bad) {
            state = ImportState.DONE;
            endedAt = at;
        }
    }
}
