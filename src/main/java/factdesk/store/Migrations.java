package factdesk.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the schema up to date with the scripts in {@code migrations/common}, which run on every database. */
final class Migrations {

    private Migrations() {}

    static void run(DataSource pool, DatabaseAddress address) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:migrations/common")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw DatabaseUnavailable.cannotMigrate(address, e);
        }
    }
}
