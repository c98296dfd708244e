package factdesk.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import factdesk.store.Database;
import factdesk.testing.MovableClock;
import factdesk.testing.TestDatabase;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;

/** Two portals share a database and the jobs. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class BackgroundTest {

    private static final Duration DAY = Duration.ofDays(1);

    @Parameter
    TestDatabase kind;

    private final MovableClock clock = new MovableClock();
    private final AtomicInteger runs = new AtomicInteger();
    private Database database;
    private Readiness readiness;
    private Background here;
    private Background there;

    @BeforeEach
    void start() {
        database = Database.open(kind.fresh(), Background.ENTITIES);
        readiness = new Readiness(database);
        here = new Background(database, clock, readiness);
        there = new Background(database, clock, new Readiness(database));
    }

    @AfterEach
    void stop() {
        here.close();
        there.close();
        database.close();
    }

    private void bothDo(Job job) {
        here.every(DAY, "count", job);
        there.every(DAY, "count", job);
    }

    @Test
    void ofSeveralPortalsOneDoesAJobOnceAPeriod() {
        bothDo(stopping -> runs.incrementAndGet());

        here.runDue();
        there.runDue();
        assertThat(runs).hasValue(1);

        clock.advance(DAY.minusSeconds(1));
        there.runDue();
        assertThat(runs).hasValue(1);

        clock.advance(Duration.ofMinutes(2));
        there.runDue();
        here.runDue();
        assertThat(runs).hasValue(2);

        clock.advance(DAY.multipliedBy(3));
        here.runDue();
        here.runDue();
        assertThat(runs).as("what was missed is made up for once").hasValue(3);
    }

    @Test
    void nobodyElseIsAtAJobUntilItsPortalIsDoneOrDead() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        here.every(DAY, "count", stopping -> {
            begun.countDown();
            await(end);
            runs.incrementAndGet();
        });
        there.every(DAY, "count", stopping -> runs.incrementAndGet());
        CompletableFuture<Void> running = CompletableFuture.runAsync(here::runDue);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();

        assertThat(there.runNow("count")).isFalse();
        assertThat(here.runNow("count")).isFalse();
        clock.advance(Lease.LENGTH.plusSeconds(1));
        assertThat(there.runNow("count")).as("its lease ran out").isTrue();

        end.countDown();
        running.get(20, TimeUnit.SECONDS);
        assertThat(runs).hasValue(2);
        assertThat(there.runNow("count")).isTrue();
    }

    @Test
    void aJobThatFailsIsLoggedOnceAndTriedAgain() {
        bothDo(stopping -> {
            if (runs.incrementAndGet() < 4) {
                throw new IllegalStateException("not yet");
            }
        });
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger logger = (Logger) LoggerFactory.getLogger(Background.class);
        logger.addAppender(log);
        logger.setAdditive(false);
        logger.setLevel(Level.INFO);
        log.start();
        try {
            for (int day = 0; day < 5; day++) {
                here.runDue();
                clock.advance(DAY.plusMinutes(1));
            }
        } finally {
            logger.detachAppender(log);
            logger.setAdditive(true);
            logger.setLevel(null);
        }

        assertThat(runs).hasValue(5);
        assertThat(log.list).extracting(ILoggingEvent::getLevel).containsExactly(Level.ERROR, Level.INFO);
        assertThatThrownBy(() -> here.runNow("other")).hasMessageContaining("other");
    }

    @Test
    void nothingIsBegunWhileThePortalDrains() {
        bothDo(stopping -> runs.incrementAndGet());
        readiness.drain();

        here.runDue();
        assertThat(here.runNow("count")).isFalse();
        assertThat(runs).hasValue(0);

        there.runDue();
        assertThat(runs).hasValue(1);
    }

    @Test
    void aStartedScheduleRunsByItselfAndIsWaitedForAtTheEnd() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        here.every(DAY, "count", stopping -> {
            begun.countDown();
            while (!stopping.getAsBoolean()) {
                Thread.onSpinWait();
            }
            runs.incrementAndGet();
        });
        here.start();
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        here.close();

        assertThat(runs).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
