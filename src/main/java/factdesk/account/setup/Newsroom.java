package factdesk.account.setup;

import factdesk.store.Database;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** The newsroom's name: the environment's when it gives one, otherwise what was typed at set-up. */
public final class Newsroom {

    private static final String DEFAULT_NAME = "Factdesk";
    private static final String NAME = "newsroom.name";

    private final Database database;
    private final Clock clock;
    private final Optional<String> fixedName;

    // Every page needs the name, those that say the database is away too.
    private volatile String name;

    /** @param fixedName the name that the environment gives */
    public Newsroom(Database database, Clock clock, Optional<String> fixedName) {
        this.database = database;
        this.clock = clock;
        this.fixedName = fixedName;
        this.name = fixedName.orElseGet(this::storedName);
    }

    private String storedName() {
        Setting setting = database.read(session -> session.get(Setting.class, NAME));
        return setting == null ? DEFAULT_NAME : setting.content;
    }

    public String name() {
        return name;
    }

    /** Whether set-up may give the name. */
    boolean isNameFixed() {
        return fixedName.isPresent();
    }

    /**
     * Stores the name; the first to do so only, as the key is unique. Take it with {@link #rename} once the transaction
     * is through.
     */
    void store(StatelessSession session, String given) {
        session.insert(new Setting(NAME, given, clock.instant()));
    }

    void rename(String given) {
        name = fixedName.orElse(given);
    }
}
