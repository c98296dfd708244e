package factdesk.store.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the open database consists of, apart from Flyway's own book-keeping. */
final class Schema {

    private static final String HISTORY = "flyway_schema_history";

    private final Connection connection;

    Schema(Connection connection) {
        this.connection = connection;
    }

    /** Its version; nothing when it was never migrated. */
    Optional<String> version() throws SQLException {
        if (names(
                        "select table_name from information_schema.tables where table_schema = current_schema"
                                + " and table_name = ?",
                        HISTORY)
                .isEmpty()) {
            return Optional.empty();
        }
        return names("select \"version\" from \"" + HISTORY + "\" where \"success\" = true and \"version\" is not null"
                        + " order by \"installed_rank\" desc")
                .stream()
                .findFirst();
    }

    /** By their names. */
    List<Table> tables() throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (String name : names(
                "select table_name from information_schema.tables where table_schema = current_schema"
                        + " and table_type = 'BASE TABLE' and table_name <> ? order by lower(table_name)",
                HISTORY)) {
            tables.add(new Table(name, columns(name)));
        }
        return tables;
    }

    private List<Table.Column> columns(String table) throws SQLException {
        List<String> names = names(
                "select column_name from information_schema.columns where"
                        + " table_schema = current_schema and table_name = ? and is_generated = 'NEVER'"
                        + " order by ordinal_position",
                table);
        List<Table.Column> columns = new ArrayList<>();
        String query =
                "select " + String.join(", ", names.stream().map(Table::quoted).toList()) + " from "
                        + Table.quoted(table) + " where 1 = 0";
        try (Statement statement = connection.createStatement();
                ResultSet none = statement.executeQuery(query)) {
            ResultSetMetaData described = none.getMetaData();
            for (int i = 1; i <= names.size(); i++) {
                columns.add(new Table.Column(names.get(i - 1), Kind.of(described, i)));
            }
        }
        return columns;
    }

    /** By their names. */
    List<Manifest.Sequence> sequences(Vendor vendor) throws SQLException {
        List<Manifest.Sequence> sequences = new ArrayList<>();
        for (String name : sequenceNames()) {
            sequences.add(new Manifest.Sequence(name.toLowerCase(Locale.ROOT), vendor.next(connection, name)));
        }
        return sequences;
    }

    List<String> sequenceNames() throws SQLException {
        return names("select sequence_name from information_schema.sequences where sequence_schema = current_schema"
                + " order by lower(sequence_name)");
    }

    private List<String> names(String query, String... parameters) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }
}
