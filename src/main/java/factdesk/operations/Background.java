package factdesk.operations;

import factdesk.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again while the portal runs. Of several portals on one database, one does it at a time,
 * and a period that passed while all were off is made up for once.
 *
 * <p>A job that fails is logged once and tried again with its next period. Nothing is begun while the portal drains.
 */
public final class Background implements AutoCloseable {

    /** What the database maps. */
    public static final List<Class<?>> ENTITIES = List.of(JobLease.class);

    /** How long a job with a long period may wait beyond it. */
    static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private static final long TICK_SECONDS = 2;
    private static final long RENEWAL_SECONDS = 30;
    private static final long STOP_WITHIN_SECONDS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Database database;
    private final Clock clock;
    private final Readiness readiness;
    private final Map<String, PeriodicJob> jobs = new LinkedHashMap<>();
    private final ScheduledExecutorService ticks = Executors.newSingleThreadScheduledExecutor(daemons("ticks"));
    private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor(daemons("leases"));
    private final ExecutorService work = Executors.newCachedThreadPool(daemons("background"));

    public Background(Database database, Clock clock, Readiness readiness) {
        this.database = database;
        this.clock = clock;
        this.readiness = readiness;
    }

    private static ThreadFactory daemons(String name) {
        return task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /**
     * Declares a job; all are declared before the start.
     *
     * @param name unique, at most 60 characters, the same in each release
     * @param period from one start to the next; a run that takes longer delays the next one
     */
    public void every(Duration period, String name, Job job) {
        Lease lease = new Lease(database, clock, name, period);
        if (jobs.put(name, new PeriodicJob(name, period, job, lease, clock)) != null) {
            throw new IllegalArgumentException("two jobs are named " + name);
        }
    }

    /** Lets the jobs run when they are due. */
    public void start() {
        again(ticks, TICK_SECONDS, this::tick);
        again(renewals, RENEWAL_SECONDS, () -> jobs.values().forEach(PeriodicJob::renewLease));
    }

    private static void again(ScheduledExecutorService timer, long seconds, Runnable work) {
        ScheduledFuture<?> unused = timer.scheduleWithFixedDelay(work, seconds, seconds, TimeUnit.SECONDS);
    }

    private void tick() {
        due().forEach(job -> work.execute(() -> job.runWhenDue(this::isStopping)));
    }

    private List<PeriodicJob> due() {
        return isStopping()
                ? List.of()
                : jobs.values().stream().filter(PeriodicJob::mayBeDue).toList();
    }

    private boolean isStopping() {
        return readiness.isDraining();
    }

    /**
     * Does a job at once, in the calling thread, whether it is due or not. What it throws comes through.
     *
     * @return whether it ran; not while somebody is at it, nor while the portal drains
     */
    public boolean runNow(String name) {
        PeriodicJob job = jobs.get(name);
        if (job == null) {
            throw new IllegalArgumentException("no job is named " + name);
        }
        return !isStopping() && job.runNow(this::isStopping);
    }

    /** Does what is due, in the calling thread; what fails is logged as always. */
    void runDue() {
        due().forEach(job -> job.runWhenDue(this::isStopping));
    }

    /**
     * Begins nothing more, and waits a few seconds for what is under way. Nothing is interrupted: that would take the
     * embedded database's file from everybody else.
     */
    @Override
    public void close() {
        readiness.drain();
        ticks.shutdownNow();
        work.shutdown();
        try {
            if (!work.awaitTermination(STOP_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("a background job does not end; the portal stops without waiting for it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        renewals.shutdownNow();
    }
}
