package factdesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What newsrooms have in their databases comes through a change of the schema. */
class OlderDataTest {

    private static final String NOW = "timestamp '2026-02-27 12:00:00'";

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoSaidAClaimIsKeptWhenAttributionsGetATableOfTheirOwn(TestDatabase database) throws SQLException {
        DatabaseAddress address = database.fresh();
        // The connection comes first: a database in memory goes with its last one.
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement sql = connection.createStatement()) {
            Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .locations("classpath:migrations/common")
                    .target("10")
                    .load()
                    .migrate();
            fill(sql);

            Migrations.run(address);

            assertThat(rows(sql, "select id, outer_id, content_at, cue_words, state from attribution order by id"))
                    .containsExactly("11 null 4-9 reported FOUND", "12 11 4-9 said FOUND");
            assertThat(rows(sql, "select id, attribution_id from occurrence order by id"))
                    .containsExactly("1 12", "2 null");
        }
    }

    private static void fill(Statement sql) throws SQLException {
        sql.execute("insert into person (id, email, name, role, password_hash, created_at, version)"
                + " values (1, 'ana@desk.test', 'Ana', 'EDITOR', 'x', " + NOW + ", 0)");
        sql.execute("insert into article values (1, 'Port', '', '', '', null, 1, " + NOW + ", 0)");
        sql.execute("insert into article_version values (1, 1, 1, 'The port grew.', 'x', " + NOW + ")");
        for (int id = 1; id <= 2; id++) {
            sql.execute("insert into claim values (" + id
                    + ", 'OTHER', 'h', null, '', null, 'REPORTED_ONLY', 'NEW', 0.5, 1, " + NOW + ", 1, " + NOW
                    + ", 0)");
            sql.execute("insert into occurrence values (" + id + ", " + id + ", 1, null, 4, 9, 'port ', '', '', '')");
        }
        sql.execute("insert into attribution_step values (11, 1, 0, null, 'State radio', 'reported', 'INDIRECT')");
        sql.execute("insert into attribution_step values (12, 1, 1, null, 'Toll', 'said', 'INDIRECT')");
    }

    private static List<String> rows(Statement sql, String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                List<String> line = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.add(rows.getString(i));
                }
                lines.add(String.join(" ", line.stream().map(String::valueOf).toList()));
            }
        }
        return lines;
    }
}
