package factdesk.evidence.link;

import factdesk.fetch.GuardedFetch;
import factdesk.operations.Background;
import factdesk.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What is done in the background about the pages that claims cite. */
public final class LinkJobs {

    /** What the database maps. */
    public static final List<Class<?>> ENTITIES = List.of(Snapshot.class, LinkCheck.class);

    private static final Duration SNAPSHOTS_EVERY = Duration.ofSeconds(5);
    private static final Duration LINKS_EVERY = Duration.ofHours(1);

    private LinkJobs() {}

    /**
     * Declares them.
     *
     * @param allowed whether the newsroom lets the server open other sites
     */
    public static void declare(
            Background background, Database database, GuardedFetch web, Clock clock, BooleanSupplier allowed) {
        background.every(SNAPSHOTS_EVERY, TakeSnapshots.NAME, new TakeSnapshots(database, web, clock, allowed));
        background.every(LINKS_EVERY, CheckLinks.NAME, new CheckLinks(database, web, clock, allowed));
    }
}
