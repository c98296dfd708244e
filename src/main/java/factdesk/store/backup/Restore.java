package factdesk.store.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import factdesk.store.DatabaseAddress;
import factdesk.store.Migrations;
import java.io.IOException;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills an empty database of either kind from a backup: the schema is made as it was, the rows are put in, all of them
 * or none, and then the schema is brought up to date.
 */
public final class Restore {

    private static final int ROWS_AT_ONCE = 200;
    // Rows with whole articles in them: fewer at a time.
    private static final int CHARACTERS_AT_ONCE = 4_000_000;

    private final DatabaseAddress address;
    private final BackupFile backup;

    public Restore(DatabaseAddress address, BackupFile backup) {
        this.address = address;
        this.backup = backup;
    }

    /**
     * @throws BackupProblem when the database is not empty, or the backup does not fit this release
     * @throws factdesk.store.DatabaseUnavailable when the database can't be reached or migrated
     */
    public void run() throws IOException {
        Manifest manifest = backup.manifest();
        try (Connection connection = address.connect()) {
            refuseWhatIsThere(new Schema(connection), connection);
            if (!Migrations.to(address, manifest.schema())) {
                throw new BackupProblem("The backup is of schema " + manifest.schema()
                        + ", which this release does not know or the database is beyond: use the release that made it,"
                        + " or a database that is new.");
            }
            load(connection, manifest);
        } catch (SQLException e) {
            throw new IOException("The backup can't be put into the database at " + address + ": " + e.getMessage(), e);
        }
        Migrations.run(address);
    }

    private void refuseWhatIsThere(Schema schema, Connection connection) throws SQLException {
        for (Table table : schema.tables()) {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("select 1 from " + table.quotedName() + " limit 1")) {
                if (rows.next()) {
                    throw new BackupProblem("The database at " + address + " is not empty (there are rows in "
                            + table.plainName() + "): restore into an empty one.");
                }
            }
        }
    }

    private void load(Connection connection, Manifest manifest) throws SQLException, IOException {
        connection.setAutoCommit(false);
        Schema schema = new Schema(connection);
        List<Table> tables = schema.tables();
        Map<String, Table> byName = tables.stream().collect(Collectors.toMap(Table::plainName, Function.identity()));
        refuseOtherTables(manifest, byName);
        restart(connection, schema, manifest);
        Vendor.of(connection).load(connection, tables, () -> {
            for (Manifest.Table rows : manifest.tables()) {
                load(connection, byName.get(rows.name()), rows);
            }
        });
    }

    private static void refuseOtherTables(Manifest manifest, Map<String, Table> tables) {
        Map<String, List<String>> ours =
                tables.values().stream().collect(Collectors.toMap(Table::plainName, Table::plainColumns));
        Map<String, List<String>> theirs =
                manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::name, Manifest.Table::columns));
        if (!ours.equals(theirs)) {
            throw new BackupProblem("The backup has other tables or columns than schema " + manifest.schema()
                    + " of this release: use the release that made it.");
        }
    }

    private static void restart(Connection connection, Schema schema, Manifest manifest) throws SQLException {
        Map<String, Long> next = manifest.sequences().stream()
                .collect(Collectors.toMap(Manifest.Sequence::name, Manifest.Sequence::next));
        for (String name : schema.sequenceNames()) {
            Long number = next.get(name.toLowerCase(Locale.ROOT));
            if (number != null) {
                Vendor.execute(connection, "alter sequence " + Table.quoted(name) + " restart with " + number);
            }
        }
    }

    private void load(Connection connection, Table table, Manifest.Table rows) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(table.insert());
                JsonParser json = new JsonFactory().createParser(backup.rows(rows))) {
            int waiting = 0;
            long characters = 0;
            while (json.nextToken() == JsonToken.START_ARRAY) {
                characters += set(insert, table.columns(), json);
                insert.addBatch();
                waiting++;
                if (waiting == ROWS_AT_ONCE || characters > CHARACTERS_AT_ONCE) {
                    insert.executeBatch();
                    waiting = 0;
                    characters = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /** @return how many characters the row has, roughly */
    private static long set(PreparedStatement insert, List<Table.Column> columns, JsonParser json)
            throws SQLException, IOException {
        long characters = 0;
        for (int i = 1; i <= columns.size(); i++) {
            if (json.nextToken() == JsonToken.VALUE_NULL) {
                insert.setNull(i, JDBCType.NULL.getVendorTypeNumber());
            } else {
                characters += json.getTextLength();
                columns.get(i - 1).kind().set(insert, i, json);
            }
        }
        json.nextToken();
        return characters;
    }
}
