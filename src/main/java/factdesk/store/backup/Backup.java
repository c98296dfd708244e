package factdesk.store.backup;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import factdesk.store.DatabaseAddress;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Copies a whole database into one file that either kind of database can be restored from: a zip of one JSON-lines
 * entry a table and a {@link Manifest}. All tables are as they were at one moment, whoever writes meanwhile; rows pass
 * through one by one, so that memory does not grow with them.
 */
public final class Backup {

    // Of the largest rows there are, as many as fit into memory with ease.
    private static final int ROWS_AT_ONCE = 32;

    // Halves of letters, which H2 can hold, come through too.
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final DatabaseAddress address;

    public Backup(DatabaseAddress address) {
        this.address = address;
    }

    /**
     * Writes the copy; the stream is left open.
     *
     * @param takenAt what the manifest says of when that was
     * @throws BackupProblem when there is nothing to copy
     * @throws factdesk.store.DatabaseUnavailable when the database can't be reached
     * @throws IOException when it can't be read, or the file not be written
     */
    public Manifest write(OutputStream out, Instant takenAt) throws IOException {
        try (Connection connection = address.connect()) {
            Vendor vendor = Vendor.of(connection);
            vendor.beginSnapshot(connection);
            Schema schema = new Schema(connection);
            String version = schema.version()
                    .orElseThrow(() -> new BackupProblem(
                            "The database at " + address + " has no tables: there is nothing to back up."));
            ZipOutputStream zip = new ZipOutputStream(out);
            List<Manifest.Table> tables = new ArrayList<>();
            for (Table table : schema.tables()) {
                tables.add(write(connection, table, zip));
            }
            Manifest manifest = new Manifest(Manifest.FORMAT, version, takenAt, tables, schema.sequences(vendor));
            zip.putNextEntry(new ZipEntry(Manifest.ENTRY));
            zip.write(BackupFile.MANIFESTS.writeValueAsBytes(manifest));
            zip.finish();
            return manifest;
        } catch (SQLException e) {
            throw new IOException("The database at " + address + " can't be read: " + e.getMessage(), e);
        }
    }

    private static Manifest.Table write(Connection connection, Table table, ZipOutputStream zip)
            throws SQLException, IOException {
        Manifest.Table empty = new Manifest.Table(table.plainName(), table.plainColumns(), 0, "");
        zip.putNextEntry(new ZipEntry(empty.entry()));
        MessageDigest digest = BackupFile.digest();
        long rows;
        try (JsonGenerator json =
                JSON.createGenerator(new DigestOutputStream(new LeftOpen(zip), digest), JsonEncoding.UTF8)) {
            json.setRootValueSeparator(null);
            rows = write(connection, table, json);
        }
        zip.closeEntry();
        return new Manifest.Table(
                empty.name(), empty.columns(), rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static long write(Connection connection, Table table, JsonGenerator json) throws SQLException, IOException {
        long count = 0;
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery(table.select())) {
                while (rows.next()) {
                    write(rows, table.columns(), json);
                    count++;
                }
            }
        }
        return count;
    }

    private static void write(ResultSet row, List<Table.Column> columns, JsonGenerator json)
            throws SQLException, IOException {
        json.writeStartArray();
        for (int i = 1; i <= columns.size(); i++) {
            if (row.getObject(i) == null) {
                json.writeNull();
            } else {
                columns.get(i - 1).kind().write(row, i, json);
            }
        }
        json.writeEndArray();
        json.writeRaw('\n');
    }

    /** The next entry needs the zip that this one was written to. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream zip) {
            super(zip);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
