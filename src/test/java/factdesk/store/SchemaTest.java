package factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The migrations give the same schema on both databases. */
class SchemaTest {

    private static final String OURS = "table_schema in ('PUBLIC', 'public') and table_name not like 'flyway%'";

    private static Connection h2;
    private static Connection postgres;

    @BeforeAll
    static void migrate() throws SQLException {
        h2 = migrated(TestDatabase.H2);
        postgres = migrated(TestDatabase.POSTGRESQL);
    }

    // The connection comes first: a database in memory goes with its last one.
    private static Connection migrated(TestDatabase database) throws SQLException {
        DatabaseAddress address = database.fresh();
        Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
        Migrations.run(address);
        return connection;
    }

    @AfterAll
    static void close() throws SQLException {
        h2.close();
        postgres.close();
    }

    @Test
    void theTablesHaveTheSameColumns() throws SQLException {
        same("""
                select table_name, column_name, ordinal_position,
                    case when data_type like 'CHARACTER VARYING' then 'character varying' else data_type end,
                    character_maximum_length, is_nullable,
                    case when data_type in ('numeric', 'NUMERIC') then numeric_precision end,
                    case when data_type in ('numeric', 'NUMERIC') then numeric_scale end,
                    datetime_precision, case when column_default is null then 'none' else 'some' end
                from information_schema.columns where\s""" + OURS);
    }

    @Test
    void theConstraintsHaveTheSameNamesAndKinds() throws SQLException {
        // PostgreSQL counts each "not null" as a check; theirs have generated names.
        same("""
                select table_name, constraint_name, constraint_type from information_schema.table_constraints
                where lower(constraint_name) not like '%not_null' and\s""" + OURS);
    }

    @Test
    void keysAndUniqueConstraintsCoverTheSameColumns() throws SQLException {
        same("""
                select table_name, constraint_name, column_name, ordinal_position
                from information_schema.key_column_usage where\s""" + OURS);
    }

    @Test
    void theIndexesCoverTheSameColumns() throws SQLException {
        // Each database makes indexes of its own for constraints; ours end in _idx.
        List<String> one = rows(h2, """
                select index_name, column_name, ordinal_position from information_schema.index_columns
                where lower(index_name) like '%_idx'""");
        List<String> other = rows(postgres, """
                select i.relname, a.attname, k.place
                from pg_index x join pg_class i on i.oid = x.indexrelid
                cross join unnest(x.indkey) with ordinality as k (number, place)
                join pg_attribute a on a.attrelid = x.indrelid and a.attnum = k.number
                where i.relname like '%_idx'""");
        assertThat(one).isNotEmpty().isEqualTo(other);
    }

    @Test
    void theSequencesAreTheSame() throws SQLException {
        same("""
                select sequence_name, start_value, increment from information_schema.sequences
                where sequence_schema in ('PUBLIC', 'public') and sequence_name not like 'flyway%'""");
    }

    private static void same(String query) throws SQLException {
        assertThat(rows(h2, query)).isNotEmpty().isEqualTo(rows(postgres, query));
    }

    private static List<String> rows(Connection connection, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> line = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    line.add(String.valueOf(rows.getString(i)).toLowerCase(java.util.Locale.ROOT));
                }
                lines.add(String.join(" ", line));
            }
        }
        lines.sort(null);
        return lines;
    }
}
