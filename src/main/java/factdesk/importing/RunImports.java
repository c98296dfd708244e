package factdesk.importing;

import factdesk.claim.PasteArticle;
import factdesk.store.Database;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings in what waits, the oldest import first, one article at a time, so that one core at most is kept from those who
 * read and write. Broken off at any point, it goes on where it was: at worst it meets an article that it had stored and
 * not counted, and finds that it is there already.
 */
public final class RunImports {

    /** The name of the background job. */
    public static final String JOB = "import";

    private static final Logger LOG = LoggerFactory.getLogger(RunImports.class);

    private final Database database;
    private final PasteArticle pasteArticle;
    private final Clock clock;

    public RunImports(Database database, PasteArticle pasteArticle, Clock clock) {
        this.database = database;
        this.pasteArticle = pasteArticle;
        this.clock = clock;
    }

    private record Waiting(ImportArticle article, long requestedBy) {}

    /** Goes on until nothing waits, or the portal stops. */
    public void run(BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            Optional<Waiting> next = next();
            if (next.isEmpty()) {
                return;
            }
            bringIn(next.get());
        }
    }

    private Optional<Waiting> next() {
        return database.read(session -> {
            ImportQueries queries = new ImportQueries_(session);
            return queries.waiting(Limit.of(1)).stream()
                    .findFirst()
                    .map(article -> new Waiting(article, queries.requestedBy(article.jobId)));
        });
    }

    private void bringIn(Waiting waiting) {
        ImportArticle article = waiting.article;
        boolean wasThere;
        try {
            wasThere = pasteArticle.paste(article.form(), waiting.requestedBy).wasThere();
        } catch (RuntimeException | StackOverflowError problem) {
            if (!database.isReady()) {
                throw problem;
            }
            // One article must not hold up all that wait behind it.
            LOG.error("line {} of import {} can't be brought in", article.line, article.jobId, problem);
            settle(article, 0, 0, "The desk could not bring it in; its log says why. Paste it by hand.");
            return;
        }
        settle(article, wasThere ? 0 : 1, wasThere ? 1 : 0, null);
    }

    private void settle(ImportArticle article, int added, int known, String problem) {
        database.writing(session -> {
            ImportQueries queries = new ImportQueries_(session);
            // Nothing to count when it was cancelled meanwhile, or another portal was as far.
            if (queries.taken(article.jobId, article.line) == 1) {
                if (problem != null) {
                    session.insert(new ImportProblem(article.jobId, article.line, problem));
                }
                queries.count(article.jobId, added, known, problem == null ? 0 : 1);
                queries.endIfNothingWaits(article.jobId, ImportState.OPEN, ImportState.DONE, clock.instant());
            }
        });
    }
}
