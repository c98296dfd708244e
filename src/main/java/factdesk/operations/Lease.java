package factdesk.operations;

import factdesk.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** The right of this portal to do a job, which it shares with other portals through the database. */
final class Lease {

    /** How long a portal that died keeps others from its job. It is renewed while the job runs. */
    static final Duration LENGTH = Duration.ofMinutes(2);

    // Before any moment and after any, for databases that know no "ever".
    private static final Instant WHENEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final Database database;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();
    private final String job;
    private final Duration period;

    Lease(Database database, Clock clock, String job, Duration period) {
        this.database = database;
        this.clock = clock;
        this.job = job;
        this.period = period;
    }

    /** Takes it when the job is due and nobody is at it. */
    boolean takeWhenDue() {
        return take(clock.instant());
    }

    /** Takes it when nobody is at the job, due or not. */
    boolean takeNow() {
        return take(WHENEVER);
    }

    private boolean take(Instant dueBy) {
        Instant now = clock.instant();
        return database.writeRetrying(session -> {
            JobLeases leases = new JobLeases_(session);
            if (leases.known(job) == 0) {
                session.insert(new JobLease(job, now));
            }
            return leases.take(job, holder, now.plus(LENGTH), now.plus(period), dueBy, now) == 1;
        });
    }

    void renew() {
        Instant until = clock.instant().plus(LENGTH);
        database.writing(session -> new JobLeases_(session).holdUntil(job, holder, until));
    }

    void giveBack() {
        Instant now = clock.instant();
        database.writing(session -> new JobLeases_(session).holdUntil(job, holder, now));
    }
}
