package factdesk.importing;

import factdesk.audit.Audit;
import factdesk.extract.text.Shortened;
import factdesk.store.Database;
import factdesk.web.Viewer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Puts articles into the database, from where they are brought in one by one, whatever becomes of this portal. */
final class StartImport {

    private static final int LONGEST_NAME = 200;
    private static final int CHARACTERS_AT_ONCE = 4_000_000;
    private static final int ROWS_AT_ONCE = 200;

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    StartImport(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return the import's id; nothing when there are no lines */
    Optional<Long> start(String name, Entries entries, Viewer who) throws IOException {
        try {
            Optional<Entry> first = entries.next();
            return first.isEmpty()
                    ? Optional.empty()
                    : Optional.of(database.write(session -> store(session, name, first.get(), entries, who)));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long store(StatelessSession session, String name, Entry first, Entries entries, Viewer who) {
        ImportJob job = new ImportJob(Shortened.to(LONGEST_NAME, name), who.id(), clock.instant());
        session.insert(job);
        List<Object> rows = new ArrayList<>();
        long characters = 0;
        for (Optional<Entry> next = Optional.of(first); next.isPresent(); next = next(entries)) {
            Entry entry = next.get();
            job.count(entry.article().isPresent());
            rows.add(row(job.id, entry));
            characters +=
                    entry.article().map(article -> article.text().length()).orElse(0);
            if (characters > CHARACTERS_AT_ONCE || rows.size() == ROWS_AT_ONCE) {
                session.insertMultiple(rows);
                rows.clear();
                characters = 0;
            }
        }
        session.insertMultiple(rows);
        job.endIfNothingWaits(clock.instant());
        session.update(job);
        audit.record(
                session,
                who.id(),
                "import.start",
                "import",
                job.id,
                who.name() + " began to import \"" + job.name + "\", " + job.total + " lines",
                who.address());
        return job.id;
    }

    private static Object row(long job, Entry entry) {
        return entry.article().isPresent()
                ? new ImportArticle(job, entry.line(), entry.article().get())
                : new ImportProblem(job, entry.line(), entry.problem());
    }

    private static Optional<Entry> next(Entries entries) {
        try {
            return entries.next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
