package factdesk.store.rows;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of one row. Values are in the database's own writing; a value may be null.
 *
 * @param key the columns that tell the row from others
 * @param before what the row held; null when there was none. Of a row that stayed, only the columns that differ
 * @param after what it holds now; null when it is gone
 */
public record RowChange(String table, Map<String, String> key, Map<String, String> before, Map<String, String> after) {

    public RowChange {
        key = copy(key);
        before = copy(before);
        after = copy(after);
    }

    private static Map<String, String> copy(Map<String, String> columns) {
        return columns == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
