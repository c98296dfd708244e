package factdesk.testing;

import factdesk.store.DatabaseAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that everything must work on. Each {@link #fresh()} one is empty and nobody else's. */
public enum TestDatabase {
    H2 {
        @Override
        public DatabaseAddress fresh() {
            return DatabaseAddress.of("jdbc:h2:mem:test" + COUNTER.incrementAndGet(), "", "");
        }
    },

    /** A real server from Maven Central's binaries; one for the whole test run. */
    POSTGRESQL {
        @Override
        public DatabaseAddress fresh() {
            String name = "test" + COUNTER.incrementAndGet();
            try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            return DatabaseAddress.of(Server.RUNNING.getJdbcUrl("postgres", name), "postgres", "postgres");
        }
    };

    private static final AtomicInteger COUNTER = new AtomicInteger();

    public abstract DatabaseAddress fresh();

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // Tests need no durability from the disk, and enough connections for portals side by side.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
