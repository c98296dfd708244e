package factdesk.evidence.link;

import factdesk.evidence.Source;
import factdesk.fetch.Fetched;
import factdesk.fetch.GuardedFetch;
import factdesk.fetch.Unfetchable;
import factdesk.operations.Job;
import factdesk.store.Database;
import jakarta.data.Limit;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.hibernate.StatelessSession;

/** Keeps what pages say that editors cite: those newly added, and those somebody asked for. */
public final class TakeSnapshots implements Job {

    /** Its name among the background jobs. */
    public static final String NAME = "snapshots";

    private static final int AT_ONCE = 10;
    private static final Duration NEW = Duration.ofDays(1);

    private final Database database;
    private final GuardedFetch web;
    private final Clock clock;
    private final BooleanSupplier allowed;

    /** @param allowed whether the newsroom lets the server open other sites */
    public TakeSnapshots(Database database, GuardedFetch web, Clock clock, BooleanSupplier allowed) {
        this.database = database;
        this.web = web;
        this.clock = clock;
        this.allowed = allowed;
    }

    @Override
    public void run(BooleanSupplier stopping) {
        if (!allowed.getAsBoolean()) {
            return;
        }
        database.writing(this::askForNew);
        for (LinkQueries.Task task :
                database.read(session -> new LinkQueries_(session).tasks(Snapshot.State.WAITING, Limit.of(AT_ONCE)))) {
            if (stopping.getAsBoolean()) {
                return;
            }
            take(task);
        }
    }

    private void askForNew(StatelessSession session) {
        Instant now = clock.instant();
        Set<Long> asked = new HashSet<>();
        new LinkQueries_(session)
                .wanted(now.minus(NEW), Limit.of(AT_ONCE)).stream()
                        .filter(wanted -> asked.add(wanted.sourceId()))
                        .forEach(wanted -> session.insert(
                                new Snapshot(wanted.sourceId(), wanted.excerpt(), wanted.askedBy(), now)));
    }

    private void take(LinkQueries.Task task) {
        try {
            Fetched page = web.get(URI.create(task.url()));
            if (page.isOk()) {
                PageReading reading = PageReading.of(page, task.excerpt());
                String hash = sha256(page.body());
                store(task, snapshot -> snapshot.keep(page, reading, hash, clock.instant()));
            } else {
                store(task, snapshot -> snapshot.refused(page, clock.instant()));
            }
        } catch (Unfetchable problem) {
            store(task, snapshot -> snapshot.fail(problem.getMessage(), clock.instant()));
        }
    }

    private void store(LinkQueries.Task task, Consumer<Snapshot> result) {
        database.writing(session -> {
            Snapshot snapshot = session.get(Snapshot.class, task.id());
            result.accept(snapshot);
            session.update(snapshot);
            Source source = session.get(Source.class, snapshot.sourceId);
            if (source.nameIfNameless(snapshot.title)) {
                session.update(source);
            }
        });
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
