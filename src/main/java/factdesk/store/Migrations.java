package factdesk.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date with the scripts in {@code migrations/common}, which run on every database. */
final class Migrations {

    private Migrations() {}

    /** @return the version that the schema has then */
    static String run(DatabaseAddress address) {
        try {
            Flyway flyway = Flyway.configure(Migrations.class.getClassLoader())
                    // Not the pool's connections: a migration may take longer than a request may wait.
                    .dataSource(address.url(), address.user(), address.password())
                    .locations("classpath:migrations/common")
                    .validateMigrationNaming(true)
                    .load();
            flyway.migrate();
            return flyway.info().current().getVersion().getVersion();
        } catch (FlywayException e) {
            throw DatabaseUnavailable.cannotMigrate(address, e);
        }
    }
}
