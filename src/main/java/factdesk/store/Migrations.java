package factdesk.store;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Brings the schema up to date with the scripts in {@code migrations/common}, which run on every database, and in the
 * folder of the kind it is.
 */
public final class Migrations {

    private Migrations() {}

    /** @return the version that the schema has then */
    public static String run(DatabaseAddress address) {
        try {
            Flyway flyway = scripts(address).load();
            flyway.migrate();
            return flyway.info().current().getVersion().getVersion();
        } catch (FlywayException e) {
            throw DatabaseUnavailable.cannotMigrate(address, e);
        }
    }

    /**
     * Brings the schema to an older version, from before it.
     *
     * @return whether it has that version then; it does not when there is none like it, or it is beyond
     */
    public static boolean to(DatabaseAddress address, String version) {
        try {
            Flyway flyway = scripts(address)
                    .target(MigrationVersion.fromVersion(version))
                    .load();
            flyway.migrate();
            MigrationInfo current = flyway.info().current();
            return current != null && current.getVersion().getVersion().equals(version);
        } catch (FlywayException e) {
            throw DatabaseUnavailable.cannotMigrate(address, e);
        }
    }

    private static FluentConfiguration scripts(DatabaseAddress address) {
        return Flyway.configure(Migrations.class.getClassLoader())
                // Not the pool's connections: a migration may take longer than a request may wait.
                .dataSource(address.url(), address.user(), address.password())
                .locations(
                        "classpath:migrations/common",
                        "classpath:migrations/" + (address.isPostgres() ? "postgresql" : "h2"))
                .validateMigrationNaming(true);
    }
}
