package factdesk.setting;

import factdesk.store.Database;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the newsroom decided. Reading a setting costs nothing: the values are kept in memory and read again every few
 * seconds, so that what is changed on one node soon holds on all. Safe for use by many threads.
 */
public final class NewsroomSettings {

    /** So long a value may be older than the database's. */
    public static final Duration FRESH = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(NewsroomSettings.class);

    private record Known(Map<String, String> contents, Instant readAt) {}

    private final Database database;
    private final Clock clock;
    private final Map<String, String> fixed;
    private final ReentrantLock reading = new ReentrantLock();

    // Every page needs the newsroom's name, those that say the database is away too.
    private volatile Known known;

    /** @param fixedName the newsroom's name when the environment gives it: then nobody can change it here */
    public NewsroomSettings(Database database, Clock clock, Optional<String> fixedName) {
        this.database = database;
        this.clock = clock;
        this.fixed = fixedName
                .map(name -> Map.of(DeskSettings.NEWSROOM_NAME.key(), name))
                .orElse(Map.of());
        this.known = read();
    }

    /** What the newsroom decided; the setting's fallback when it did not. */
    public <T> T get(Setting<T> setting) {
        return value(setting, current());
    }

    /** As {@link #get}, in the form in which it is stored. */
    public <T> String content(Setting<T> setting) {
        return setting.write(get(setting));
    }

    /** Whether the environment decides. */
    public boolean isFixed(Setting<?> setting) {
        return fixed.containsKey(setting.key());
    }

    /**
     * Decides something that nobody has decided yet, as part of a transaction; call {@link #refresh} once it is
     * through.
     *
     * @throws org.hibernate.exception.ConstraintViolationException when somebody decided it in the same moment
     */
    public <T> void decideFirst(StatelessSession session, Setting<T> setting, T value) {
        session.insert(new StoredSetting(setting.key(), setting.write(value), clock.instant(), null));
    }

    /** Reads all values anew, so that a change holds here at once. */
    public void refresh() {
        reading.lock();
        try {
            known = read();
        } finally {
            reading.unlock();
        }
    }

    private <T> T value(Setting<T> setting, Map<String, String> contents) {
        String content = fixed.getOrDefault(setting.key(), contents.get(setting.key()));
        return content == null ? setting.fallback() : setting.read(content).orElse(setting.fallback());
    }

    private Map<String, String> current() {
        Known now = known;
        boolean old = !clock.instant().isBefore(now.readAt().plus(FRESH));
        // One reads, the others need not wait for it.
        if (old && reading.tryLock()) {
            try {
                known = read();
            } catch (PersistenceException e) {
                LOG.warn("settings could not be read again: {}", e.getMessage());
                known = new Known(now.contents(), clock.instant());
            } finally {
                reading.unlock();
            }
        }
        return known.contents();
    }

    private Known read() {
        Instant at = clock.instant();
        return new Known(
                database.read(session -> session.createSelectionQuery("from StoredSetting", StoredSetting.class)
                        .getResultStream()
                        .collect(Collectors.toMap(StoredSetting::name, StoredSetting::content))),
                at);
    }
}
