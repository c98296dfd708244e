package factdesk.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.SessionFactory;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.jpa.HibernatePersistenceConfiguration;
import org.hibernate.stat.Statistics;
import org.hibernate.tool.schema.Action;

/**
 * The database, migrated and open. Work happens in lambdas, each one transaction; entities stay inside, records leave.
 *
 * <p>Safe for use by many threads.
 */
public final class Database implements AutoCloseable {

    // A request must not hang for half a minute when the database is cut off.
    private static final long CONNECTION_TIMEOUT = TimeUnit.SECONDS.toMillis(2);
    private static final long VALIDATION_TIMEOUT = TimeUnit.SECONDS.toMillis(1);
    private static final int PROBE_TIMEOUT = (int) TimeUnit.SECONDS.toMillis(2);
    private static final String CONNECT_SECONDS = "2";
    private static final String ANSWER_SECONDS = "10";
    private static final int CONNECTIONS = 16;

    private final HikariDataSource pool;
    private final SessionFactory sessions;

    private final String schemaVersion;

    private Database(HikariDataSource pool, SessionFactory sessions, String schemaVersion) {
        this.pool = pool;
        this.sessions = sessions;
        this.schemaVersion = schemaVersion;
    }

    /**
     * Opens the database, brings its schema up to date and checks that the entities fit it.
     *
     * @throws DatabaseUnavailable when it cannot be reached, migrated or used, with a message for the administrator
     */
    public static Database open(DatabaseAddress address, List<Class<?>> entities) {
        HikariDataSource pool = connect(address);
        try {
            String schemaVersion = Migrations.run(address);
            return new Database(pool, sessions(pool, entities), schemaVersion);
        } catch (RuntimeException e) {
            pool.close();
            throw e;
        }
    }

    private static HikariDataSource connect(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("factdesk");
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(CONNECTION_TIMEOUT);
        config.setValidationTimeout(VALIDATION_TIMEOUT);
        config.setAutoCommit(false);
        if (address.isPostgres()) {
            config.addDataSourceProperty("connectTimeout", CONNECT_SECONDS);
            config.addDataSourceProperty("socketTimeout", ANSWER_SECONDS);
            config.addDataSourceProperty("tcpKeepAlive", "true");
        }
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            throw DatabaseUnavailable.cannotConnect(address, e);
        }
    }

    private static SessionFactory sessions(HikariDataSource pool, List<Class<?>> entities) {
        HibernatePersistenceConfiguration configuration = new HibernatePersistenceConfiguration("factdesk");
        entities.forEach(configuration::managedClass);
        return configuration
                .property("jakarta.persistence.nonJtaDataSource", pool)
                .property("hibernate.connection.provider_disables_autocommit", true)
                .property("hibernate.physical_naming_strategy", new PhysicalNamingStrategySnakeCaseImpl())
                .property("hibernate.jdbc.time_zone", "UTC")
                .property("hibernate.jdbc.batch_size", 50)
                .property("hibernate.generate_statistics", true)
                .property("hibernate.session.events.log", false)
                .schemaToolingAction(Action.VALIDATE)
                .createEntityManagerFactory();
    }

    /** Work that only reads. */
    public <T> T read(Function<StatelessSession, T> work) {
        return inTransaction(session -> {
            // The pool takes the mark off again when the connection comes back.
            session.doWork(connection -> connection.setReadOnly(true));
            return work.apply(session);
        });
    }

    /** Work that writes: all of it is stored, or, when it throws, nothing. */
    public <T> T write(Function<StatelessSession, T> work) {
        return inTransaction(work);
    }

    /**
     * As {@link #write}, but done once more, from the start, when it collides with another transaction: when both add
     * the same new name, the second try finds it there. The work must change nothing outside of its session.
     */
    public <T> T writeRetrying(Function<StatelessSession, T> work) {
        try {
            return write(work);
        } catch (PersistenceException problem) {
            if (isCollision(problem)) {
                return write(work);
            }
            throw problem;
        }
    }

    private static boolean isCollision(PersistenceException problem) {
        return problem instanceof ConstraintViolationException || problem instanceof StaleStateException;
    }

    /** Work that writes and has nothing to tell. */
    public void writing(Consumer<StatelessSession> work) {
        inTransaction(session -> {
            work.accept(session);
            return null;
        });
    }

    private <T> T inTransaction(Function<StatelessSession, T> work) {
        return sessions.fromStatelessTransaction(work);
    }

    /** Whether it answers now, and has the schema that this program works on. */
    public boolean isReady() {
        try (Connection connection = pool.getConnection()) {
            connection.setNetworkTimeout(Runnable::run, PROBE_TIMEOUT);
            return isMigrated(connection);
        } catch (SQLException e) {
            return false;
        }
    }

    private boolean isMigrated(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "select 1 from \"flyway_schema_history\" where \"version\" = ? and \"success\" = true")) {
            query.setString(1, schemaVersion);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Counts of what was asked of the database since the start. */
    public Statistics statistics() {
        return sessions.getStatistics();
    }

    @Override
    public void close() {
        sessions.close();
        pool.close();
    }
}
