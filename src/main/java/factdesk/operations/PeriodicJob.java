package factdesk.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A job with its period. At most one portal is at it, and that one only once. */
final class PeriodicJob {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final String name;
    private final Duration period;
    private final Job work;
    private final Lease lease;
    private final Clock clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile Instant askAgain = Instant.MIN;
    private volatile boolean failing;

    PeriodicJob(String name, Duration period, Job work, Lease lease, Clock clock) {
        this.name = name;
        this.period = period;
        this.work = work;
        this.lease = lease;
        this.clock = clock;
    }

    String name() {
        return name;
    }

    /** Whether it is worth asking the database if the job is due: no more often than its period, or once a minute. */
    boolean mayBeDue() {
        return !running.get() && !clock.instant().isBefore(askAgain);
    }

    void runWhenDue(BooleanSupplier stopping) {
        Duration pause = period.compareTo(Background.LONGEST_PAUSE) < 0 ? period : Background.LONGEST_PAUSE;
        askAgain = clock.instant().plus(pause);
        if (running.compareAndSet(false, true)) {
            try {
                if (runUnder(lease.takeWhenDue(), stopping)) {
                    succeeded();
                }
            } catch (RuntimeException | StackOverflowError problem) {
                failed(problem);
            } finally {
                running.set(false);
            }
        }
    }

    /** @return whether it ran; not while somebody is at it */
    boolean runNow(BooleanSupplier stopping) {
        if (!running.compareAndSet(false, true)) {
            return false;
        }
        try {
            return runUnder(lease.takeNow(), stopping);
        } finally {
            running.set(false);
        }
    }

    private boolean runUnder(boolean taken, BooleanSupplier stopping) {
        if (taken) {
            try {
                work.run(stopping);
            } finally {
                lease.giveBack();
            }
        }
        return taken;
    }

    /** Keeps the lease of a run that takes long. */
    void renewLease() {
        if (running.get()) {
            try {
                lease.renew();
            } catch (RuntimeException problem) {
                failed(problem);
            }
        }
    }

    // Once, not with each run: what fails every ten seconds would bury everything else.
    private void failed(Throwable problem) {
        if (!failing) {
            LOG.error("the background job {} failed; it is tried again", name, problem);
        }
        failing = true;
    }

    private void succeeded() {
        if (failing) {
            LOG.info("the background job {} works again", name);
        }
        failing = false;
    }
}
