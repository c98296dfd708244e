package factdesk.store.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Takes back what {@link Snapshot#changesUntil} found, within a transaction that has what it belongs to locked. */
public final class TakeBack {

    private final StatelessSession session;

    /** In the order of their tables: those that others need come first. */
    private final List<RowChange> changes;

    public TakeBack(StatelessSession session, List<RowChange> changes) {
        this.session = session;
        this.changes = List.copyOf(changes);
    }

    /** Whether every row still is as the change left it. */
    public boolean isPossible() {
        return session.doReturningWork(connection -> {
            for (RowChange change : changes) {
                if (!isAsLeft(change, row(connection, change))) {
                    return false;
                }
            }
            return true;
        });
    }

    private static boolean isAsLeft(RowChange change, Map<String, String> now) {
        if (change.after() == null || now == null) {
            return change.after() == null && now == null;
        }
        return change.before() == null
                || change.after().entrySet().stream()
                        .allMatch(column -> Objects.equals(now.get(column.getKey()), column.getValue()));
    }

    /** The row as it stands; null when there is none. */
    private static Map<String, String> row(Connection connection, RowChange change) throws SQLException {
        Columns columns = Columns.of(connection, change.table());
        String sql = "select * from " + change.table() + " where " + columns.equal(change.key());
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, 1, change.key());
            try (ResultSet found = query.executeQuery()) {
                if (!found.next()) {
                    return null;
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (String column : columns.types.keySet()) {
                    row.put(column, found.getString(column));
                }
                return row;
            }
        }
    }

    /** Rows that came go, the last ones first; then those that changed or went are as they were. */
    public void run() {
        session.doWork(connection -> {
            for (int i = changes.size() - 1; i >= 0; i--) {
                if (changes.get(i).before() == null) {
                    delete(connection, changes.get(i));
                }
            }
            for (RowChange change : changes) {
                if (change.after() == null) {
                    insert(connection, change);
                } else if (change.before() != null) {
                    update(connection, change);
                }
            }
        });
    }

    private static void delete(Connection connection, RowChange change) throws SQLException {
        Columns columns = Columns.of(connection, change.table());
        execute(
                connection,
                "delete from " + change.table() + " where " + columns.equal(change.key()),
                List.of(change.key()));
    }

    private static void insert(Connection connection, RowChange change) throws SQLException {
        Columns columns = Columns.of(connection, change.table());
        String names = String.join(", ", change.before().keySet());
        String values = change.before().keySet().stream().map(columns::cast).collect(Collectors.joining(", "));
        execute(
                connection,
                "insert into " + change.table() + " (" + names + ") values (" + values + ")",
                List.of(change.before()));
    }

    /** Forms that were filled from the row as it is now must not be taken for fresh: its version rises all the same. */
    private static void update(Connection connection, RowChange change) throws SQLException {
        Columns columns = Columns.of(connection, change.table());
        List<String> set = new ArrayList<>(change.before().keySet().stream()
                .map(column -> column + " = " + columns.cast(column))
                .toList());
        if (columns.types.containsKey("version")) {
            set.add("version = version + 1");
        }
        execute(
                connection,
                "update " + change.table() + " set " + String.join(", ", set) + " where " + columns.equal(change.key()),
                List.of(change.before(), change.key()));
    }

    private static void execute(Connection connection, String sql, List<Map<String, String>> values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Map<String, String> some : values) {
                place = bind(statement, place, some);
            }
            statement.executeUpdate();
        }
    }

    private static int bind(PreparedStatement statement, int from, Map<String, String> values) throws SQLException {
        int place = from;
        for (String value : values.values()) {
            statement.setString(place++, value);
        }
        return place;
    }

    /** The types of a table's columns, to read values from their writing. */
    private record Columns(Map<String, String> types) {

        static Columns of(Connection connection, String table) throws SQLException {
            try (PreparedStatement query = connection.prepareStatement("select * from " + table + " where 1 = 0");
                    ResultSet nothing = query.executeQuery()) {
                ResultSetMetaData columns = nothing.getMetaData();
                Map<String, String> types = new LinkedHashMap<>();
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    types.put(columns.getColumnName(i).toLowerCase(Locale.ROOT), type(columns, i));
                }
                return new Columns(types);
            }
        }

        private static String type(ResultSetMetaData columns, int i) throws SQLException {
            return columns.getColumnType(i) == Types.NUMERIC
                    ? "numeric(" + columns.getPrecision(i) + ", " + columns.getScale(i) + ")"
                    : columns.getColumnTypeName(i);
        }

        String cast(String column) {
            return "cast(? as " + types.get(column) + ")";
        }

        String equal(Map<String, String> key) {
            return key.keySet().stream()
                    .map(column -> column + " = " + cast(column))
                    .collect(Collectors.joining(" and "));
        }
    }
}
