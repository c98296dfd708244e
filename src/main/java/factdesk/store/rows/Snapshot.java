package factdesk.store.rows;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.StatelessSession;

/**
 * Rows as they stand at one moment of a transaction, whatever columns they have. Two of them tell what was done between
 * them, so that it can be taken back.
 */
public final class Snapshot {

    /** They tell who touched a row, not what it says, and every writing makes them anew. */
    private static final Set<String> NOTES = Set.of("version", "changed_by", "changed_at");

    private final Map<String, Map<Map<String, String>, Map<String, String>>> tables = new LinkedHashMap<>();

    private Snapshot() {}

    /**
     * Reads the rows, in the order of the parts: a table comes before those whose rows need its rows.
     *
     * @param one whose rows are read, with those of the other; twice the same id for those of one alone
     */
    public static Snapshot take(StatelessSession session, List<RowsOf> parts, long one, long other) {
        Snapshot snapshot = new Snapshot();
        session.doWork(connection -> {
            for (RowsOf part : parts) {
                snapshot.tables.put(part.table(), rows(connection, part, one, other));
            }
        });
        return snapshot;
    }

    private static Map<Map<String, String>, Map<String, String>> rows(
            Connection connection, RowsOf part, long one, long other) throws SQLException {
        Map<Map<String, String>, Map<String, String>> rows = new LinkedHashMap<>();
        try (PreparedStatement query =
                connection.prepareStatement("select * from " + part.table() + " where " + part.where())) {
            for (int place = 1; place <= part.places(); place++) {
                query.setLong(place, place % 2 == 1 ? one : other);
            }
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    Map<String, String> row = row(found);
                    rows.put(only(part.key(), row), row);
                }
            }
        }
        return rows;
    }

    private static Map<String, String> row(ResultSet found) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
            row.put(found.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT), found.getString(column));
        }
        return row;
    }

    private static Map<String, String> only(List<String> columns, Map<String, String> row) {
        Map<String, String> some = new LinkedHashMap<>();
        columns.forEach(column -> some.put(column, row.get(column)));
        return some;
    }

    /** What was done since: rows that came, went, or say something else. */
    public List<RowChange> changesUntil(Snapshot later) {
        List<RowChange> changes = new ArrayList<>();
        later.tables.forEach((table, after) -> {
            Map<Map<String, String>, Map<String, String>> before = tables.getOrDefault(table, Map.of());
            after.forEach((key, row) -> {
                if (!before.containsKey(key)) {
                    changes.add(new RowChange(table, key, null, row));
                }
            });
            before.forEach((key, row) -> {
                if (!after.containsKey(key)) {
                    changes.add(new RowChange(table, key, row, null));
                } else {
                    List<String> differ = differences(row, after.get(key));
                    if (!differ.isEmpty()) {
                        changes.add(new RowChange(table, key, only(differ, row), only(differ, after.get(key))));
                    }
                }
            });
        });
        return changes;
    }

    private static List<String> differences(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(column -> !NOTES.contains(column))
                .filter(column -> !Objects.equals(before.get(column), after.get(column)))
                .toList();
    }
}
