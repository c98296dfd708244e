package factdesk.operations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Which portal is at a job, until when at most, and when the job is due next. */
@Entity
public class JobLease {

    @Id
    String name;

    Instant dueAt;
    String holder;
    Instant leasedUntil;

    protected JobLease() {}

    /** A job that nobody has done yet: it is due now. */
    JobLease(String name, Instant now) {
        this.name = name;
        this.dueAt = now;
        this.holder = "";
        this.leasedUntil = now;
    }
}
