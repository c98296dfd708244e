package factdesk.store.backup;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A table of the open database, named as that database spells it. */
record Table(String name, List<Column> columns) {

    /** A column that is stored, not computed. */
    record Column(String name, Kind kind) {}

    Table {
        columns = List.copyOf(columns);
    }

    /** The name that does not depend on the database. */
    String plainName() {
        return name.toLowerCase(Locale.ROOT);
    }

    List<String> plainColumns() {
        return columns.stream()
                .map(column -> column.name.toLowerCase(Locale.ROOT))
                .toList();
    }

    String quotedName() {
        return quoted(name);
    }

    String select() {
        return "select " + quotedColumns() + " from " + quotedName();
    }

    String insert() {
        return "insert into " + quotedName() + " (" + quotedColumns() + ") values ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    private String quotedColumns() {
        return columns.stream().map(column -> quoted(column.name)).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
