package factdesk.store.backup;

import factdesk.store.DatabaseAddress;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** All that is in a database, read without the classes that copy it. */
final class Contents {

    private Contents() {}

    /** Each table's rows, in an order of their own. */
    static Map<String, List<String>> of(DatabaseAddress address) throws SQLException {
        Map<String, List<String>> contents = new TreeMap<>();
        try (Connection connection = address.connect()) {
            for (String table : first(
                    connection,
                    "select table_name from information_schema.tables where"
                            + " lower(table_schema) = 'public' and table_type = 'BASE TABLE' and table_name not like 'flyway%'")) {
                contents.put(table.toLowerCase(Locale.ROOT), rows(connection, table));
            }
        }
        return contents;
    }

    /** What each sequence gives next, which it then has given. */
    static Map<String, List<String>> next(DatabaseAddress address) throws SQLException {
        Map<String, List<String>> next = new TreeMap<>();
        try (Connection connection = address.connect()) {
            for (String sequence : first(
                    connection,
                    "select sequence_name from information_schema.sequences where"
                            + " lower(sequence_schema) = 'public'")) {
                next.put(sequence.toLowerCase(Locale.ROOT), first(connection, "select nextval('" + sequence + "')"));
            }
        }
        return next;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                Map<String, String> line = new TreeMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.put(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT), value(rows, i));
                }
                lines.add(line.toString());
            }
        }
        lines.sort(null);
        return lines;
    }

    private static String value(ResultSet rows, int column) throws SQLException {
        Object value = rows.getObject(column);
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros().toPlainString();
        }
        if (value instanceof Boolean || value instanceof Double) {
            return value.toString();
        }
        String type = rows.getMetaData().getColumnTypeName(column).toLowerCase(Locale.ROOT);
        return value != null && type.startsWith("timestamp")
                ? rows.getObject(column, OffsetDateTime.class).toInstant().toString()
                : String.valueOf(rows.getString(column));
    }

    private static List<String> first(Connection connection, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
