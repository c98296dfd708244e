package factdesk.store.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factdesk.account.Role;
import factdesk.claim.Stories;
import factdesk.store.DatabaseAddress;
import factdesk.store.Migrations;
import factdesk.testing.Draft;
import factdesk.testing.Newsroom;
import factdesk.testing.RunningPortal;
import factdesk.testing.TestDatabase;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Copies of a whole database: taken while it is written to, and put into an empty one of either kind. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {

    private static final Instant NOON = Instant.parse("2026-02-27T12:00:00Z");

    @TempDir
    Path folder;

    private final Map<TestDatabase, DatabaseAddress> filled = new EnumMap<>(TestDatabase.class);
    // A database in memory goes with its last connection.
    private final List<Connection> open = new ArrayList<>();

    @BeforeAll
    void fill() throws SQLException {
        for (TestDatabase database : TestDatabase.values()) {
            DatabaseAddress address = fresh(database);
            filled.put(database, address);
            try (RunningPortal portal = RunningPortal.on(address)) {
                Stories.paste(portal, Stories.HARBOUR, Stories.harbour(), portal.person(Role.EDITOR));
                Newsroom newsroom = new Newsroom(portal);
                long claim = newsroom.publish(
                        Draft.of("Harbour fees doubled in 2025, Mira Holt said").saidBy("Mira Holt"));
                newsroom.withdraw(claim, "A \"quoted\" reason; with , and \\ and\nlines");
                portal.session(Role.ADMIN);
            }
            fillWithOddThings(address);
        }
    }

    @AfterAll
    void close() throws SQLException {
        for (Connection connection : open) {
            connection.close();
        }
    }

    private DatabaseAddress fresh(TestDatabase database) {
        DatabaseAddress address = database.fresh();
        open.add(address.connect());
        return address;
    }

    private static void fillWithOddThings(DatabaseAddress address) throws SQLException {
        String odd = "\u00E9\u4E2D\uD83D\uDC26 \u202B\u05D0\u202C \u0001\t\r\n\"'\\\\u0041,[null]\u2028 end ";
        try (Connection connection = address.connect();
                PreparedStatement setting = connection.prepareStatement(
                        "insert into setting (name, content, changed_at) values (?, ?, ?)");
                Statement sql = connection.createStatement()) {
            List<String> texts = List.of("", odd, "null", "\u00E9".repeat(4000));
            List<String> times = List.of(
                    "0001-01-01T00:00:00Z",
                    "9999-12-31T23:59:59.999999Z",
                    "2026-03-29T03:00:00.000001+02:00",
                    "1969-12-31T23:59:59.9Z");
            for (int i = 0; i < texts.size(); i++) {
                setting.setString(1, "odd " + i);
                setting.setString(2, texts.get(i));
                setting.setObject(3, OffsetDateTime.parse(times.get(i)));
                setting.executeUpdate();
            }
            sql.execute("update figure set amount = 0." + "1234567890".repeat(5) + ", low = -1" + "0".repeat(149)
                    + ", high = 1" + "0".repeat(149) + " where position = 0");
            sql.execute("update claim set worth = 0.1 + 0.2 where kind = 'BOTH'");
        }
    }

    private Path backUp(DatabaseAddress address, OutputStreamAround around) throws IOException {
        Path file = folder.resolve("desk-" + open.size() + "-" + System.nanoTime() + ".zip");
        try (OutputStream out = around.wrap(Files.newOutputStream(file))) {
            new Backup(address).write(out, NOON);
        }
        return file;
    }

    private interface OutputStreamAround {
        OutputStream wrap(OutputStream out);
    }

    private static void restore(Path file, DatabaseAddress into) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            new Restore(into, backup).run();
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, H2", "H2, POSTGRESQL", "POSTGRESQL, H2", "POSTGRESQL, POSTGRESQL"})
    void everyRowIsTheSameAfterwardsInEitherKindOfDatabase(TestDatabase from, TestDatabase to) throws Exception {
        Path file = backUp(filled.get(from), out -> out);
        DatabaseAddress restored = fresh(to);

        restore(file, restored);

        Map<String, List<String>> contents = Contents.of(restored);
        assertThat(contents).isEqualTo(Contents.of(filled.get(from)));
        assertThat(contents.get("figure")).hasSizeGreaterThan(3);
        assertThat(contents.get("publication")).isNotEmpty();
        try (RunningPortal portal = RunningPortal.on(restored)) {
            assertThat(portal.signedIn(Role.REVIEWER).get("/desk?state=all").text())
                    .contains("Harbour fees doubled");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theRulesOfTheDatabaseHoldAfterwardsAsBefore(TestDatabase database) throws Exception {
        DatabaseAddress restored = fresh(database);
        restore(backUp(filled.get(database), out -> out), restored);

        assertThat(keys(restored)).isNotEmpty().isEqualTo(keys(filled.get(database)));
        assertThat(Contents.next(restored)).isNotEmpty().isEqualTo(Contents.next(filled.get(database)));
        try (Connection connection = restored.connect();
                Statement sql = connection.createStatement()) {
            assertThatThrownBy(() -> sql.execute("update article set entered_by = 404404"))
                    .isInstanceOf(SQLException.class)
                    .message()
                    .containsIgnoringCase("article_entered_by_fk");
        }
    }

    private static List<String> keys(DatabaseAddress address) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = address.connect();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select constraint_name from information_schema.table_constraints"
                                + " where constraint_type = 'FOREIGN KEY' order by constraint_name")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whatIsWrittenMeanwhileIsInTheCopyWholeOrNotAtAll(TestDatabase database) throws Exception {
        DatabaseAddress busy = fresh(database);
        Migrations.run(busy);
        try (Connection writer = busy.connect()) {
            writer.setAutoCommit(false);
            int[] written = {0};
            for (int i = 0; i < 500; i++) {
                writePair(writer, written[0]++);
            }
            // With every byte that is copied, somebody adds to two tables at once.
            Path file = backUp(busy, out -> new FilterOutputStream(out) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    try {
                        writePair(writer, written[0]++);
                    } catch (SQLException e) {
                        throw new IOException(e);
                    }
                    out.write(bytes, offset, length);
                }
            });

            DatabaseAddress restored = fresh(TestDatabase.H2);
            restore(file, restored);

            Map<String, List<String>> contents = Contents.of(restored);
            assertThat(written[0]).isGreaterThan(520);
            assertThat(contents.get("audit_event")).hasSize(500);
            assertThat(contents.get("speaker")).hasSize(500);
        }
    }

    private static void writePair(Connection writer, int number) throws SQLException {
        try (Statement sql = writer.createStatement()) {
            // Letters that can't be made much smaller, so that bytes are written all along.
            String words = new java.util.Random(number)
                    .ints(300, 'a', 'z')
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            sql.execute("insert into speaker (id, name) values (" + number + ", '" + words.substring(0, 250) + "')");
            sql.execute("insert into audit_event (id, happened_at, action, subject, summary, address) values (" + number
                    + ", timestamp '2026-02-27 12:00:00', 'a', 's', '" + words + "', '')");
            writer.commit();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDatabaseWithAnythingInItIsLeftAlone(TestDatabase database) throws Exception {
        DatabaseAddress taken = filled.get(database);
        Path file = backUp(taken, out -> out);

        assertThatThrownBy(() -> restore(file, taken))
                .isInstanceOf(BackupProblem.class)
                .hasMessageContainingAll("is not empty", "restore into an empty one")
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aBackupOfAnOlderReleaseIsBroughtUpToDate(TestDatabase database) throws Exception {
        DatabaseAddress older = fresh(database);
        Migrations.to(older, "010");
        try (Connection connection = older.connect();
                Statement sql = connection.createStatement()) {
            sql.execute("insert into person (id, email, name, role, password_hash, created_at, version)"
                    + " values (1, 'ana@desk.test', 'Ana', 'EDITOR', 'x', timestamp '2026-02-27 12:00:00', 0)");
        }
        DatabaseAddress restored = fresh(database);

        restore(backUp(older, out -> out), restored);

        assertThat(Contents.of(restored).get("person")).hasSize(1);
        try (Connection connection = restored.connect()) {
            assertThat(new Schema(connection).version()).contains(Migrations.run(fresh(database)));
        }
    }

    @Test
    void anEmptyDatabaseThatIsAheadIsNotTakenBack() throws Exception {
        DatabaseAddress older = fresh(TestDatabase.H2);
        Migrations.to(older, "010");
        Path file = backUp(older, out -> out);
        DatabaseAddress ahead = fresh(TestDatabase.H2);
        Migrations.run(ahead);

        assertThatThrownBy(() -> restore(file, ahead)).hasMessageContaining("the database is beyond");
    }

    @Test
    void rowsThatChangedOrAreMissingAreNoticedBeforeAnythingIsRestored() throws Exception {
        Path file = backUp(filled.get(TestDatabase.H2), out -> out);
        byte[] whole = Files.readAllBytes(file);
        Manifest manifest = manifest(file);
        Path damaged = folder.resolve("damaged.zip");
        for (int length : List.of(0, 10, whole.length / 2, whole.length - 1)) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertThat(damage(damaged, manifest)).contains("is damaged").doesNotContain("\n");
        }
        int noticed = 0;
        for (int at = 50; at < whole.length; at += 101) {
            byte[] changed = whole.clone();
            changed[at] ^= 0x10;
            Files.write(damaged, changed);
            noticed += damage(damaged, manifest).contains("is damaged") ? 1 : 0;
        }
        // What is not noticed is a zip's own note, such as when an entry was made.
        assertThat(noticed).isGreaterThan(whole.length / 101 / 2);
    }

    private static Manifest manifest(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            return backup.manifest();
        }
    }

    /** What is said of a damaged file; a file that is taken holds what it held before it was damaged. */
    private static String damage(Path file, Manifest before) throws IOException {
        try {
            assertThat(manifest(file)).isEqualTo(before);
            return "";
        } catch (BackupProblem e) {
            return e.getMessage();
        }
    }

    @Test
    void nothingToBackUpIsSaid() {
        assertThatThrownBy(() -> backUp(fresh(TestDatabase.H2), out -> out)).hasMessageContaining("nothing to back up");
    }
}
