package factdesk.schedule;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** The dates of a claim; each may be null. */
@Entity
public class Schedule {

    @Id
    Long claimId;

    /** When the desk should be done with it. */
    Instant dueAt;

    /** The day for which the finding holds. */
    LocalDate asOf;

    /** The day from which it should be looked at again. */
    LocalDate recheckOn;

    /** The recheck day that people were told of already. */
    LocalDate recheckTold;

    long setBy;
    Instant setAt;

    @Version
    int version;

    protected Schedule() {}

    Schedule(long claimId) {
        this.claimId = claimId;
    }
}
