package factdesk.store.backup;

import java.time.Instant;
import java.util.List;

/**
 * What a backup holds: its last entry, {@value #ENTRY}, as JSON.
 *
 * @param format the version of the file's own form: {@value #FORMAT}
 * @param schema the version of the schema, as Flyway has it
 * @param takenAt when the copy was begun
 * @param sequences the next number of each sequence
 */
public record Manifest(int format, String schema, Instant takenAt, List<Table> tables, List<Sequence> sequences) {

    static final String ENTRY = "manifest.json";
    static final int FORMAT = 1;

    /**
     * A table's rows: an entry with one JSON array a line, its values in the order of the columns.
     *
     * @param name in lower case, as are the names of the columns
     * @param sha256 of the entry's bytes, in hexadecimal
     */
    public record Table(String name, List<String> columns, long rows, String sha256) {

        public Table {
            columns = List.copyOf(columns);
        }

        String entry() {
            return "tables/" + name + ".jsonl";
        }
    }

    /** A sequence and the number it gives next. */
    public record Sequence(String name, long next) {}

    public Manifest {
        tables = List.copyOf(tables);
        sequences = List.copyOf(sequences);
    }

    /** The rows of all tables together. */
    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }
}
