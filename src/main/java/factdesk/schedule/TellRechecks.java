package factdesk.schedule;

import factdesk.inbox.Notices;
import factdesk.store.Database;
import jakarta.data.Limit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Tells people, once, that the day has come to look at a published claim again. */
public final class TellRechecks {

    private static final int BATCH = 100;

    private final Database database;
    private final Notices notices;
    private final Clock clock;

    public TellRechecks(Database database, Notices notices, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.clock = clock;
    }

    /** Tells of what is due, each in a transaction of its own. */
    public void tell(BooleanSupplier stopping) {
        LocalDate today = LocalDate.now(clock);
        List<DueRecheck> due = database.read(session -> new Schedules_(session).untold(today, Limit.of(BATCH)));
        due.stream().takeWhile(claim -> !stopping.getAsBoolean()).forEach(this::tell);
    }

    private void tell(DueRecheck due) {
        database.writing(session -> {
            if (new Schedules_(session).told(due.claimId(), due.recheckOn()) > 0) {
                notices.recheck(session, due.personId(), due.claimId());
            }
        });
    }
}
