package factdesk.store.rows;

import java.util.List;

/**
 * Some rows of a table: those that belong to one or two things, whose ids are put in when they are read.
 *
 * @param table its name, in lower case
 * @param key the columns that tell one row from another
 * @param where the condition; each {@code in (?, ?)} takes both ids
 */
public record RowsOf(String table, List<String> key, String where) {

    public RowsOf {
        key = List.copyOf(key);
    }

    long places() {
        return where.chars().filter(c -> c == '?').count();
    }
}
