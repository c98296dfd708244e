package factdesk;

import static org.assertj.core.api.Assertions.assertThat;

import factdesk.account.Role;
import factdesk.store.DatabaseAddress;
import factdesk.testing.Java;
import factdesk.testing.Run;
import factdesk.testing.RunningPortal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backing up and restoring the embedded database, as a system administrator does it: with processes of one's own. */
class BackupCommandTest {

    @TempDir
    Path folder;

    private Run run(Path data, String... command) throws Exception {
        return Run.of(Java.builder(Main.class, Map.of("FACTDESK_DATA_DIR", data.toString()), command), "");
    }

    @Test
    void aRunningPortalIsBackedUpAndRestoredElsewhere() throws Exception {
        Path data = folder.resolve("data");
        Path file = folder.resolve("desk.zip");
        Path key = data.resolve("factdesk.key");
        String[] backup = {"backup", file.toString()};

        Run nothing = run(folder.resolve("nowhere"), backup);
        Run running;
        try (RunningPortal portal = RunningPortal.on(DatabaseAddress.embedded(data))) {
            portal.session(Role.EDITOR);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                    .as("the key to all there is")
                    .isEqualTo("rw-------");
            running = run(data, backup);
        }
        endsWithOneLine(nothing, "There is no database at", "FACTDESK_DATA_DIR");
        assertThat(folder.resolve("nowhere")).doesNotExist();
        assertThat(running.error()).isEmpty();
        assertThat(running.output()).matches("Wrote \\Q" + file + "\\E: \\d+ tables, \\d+ rows, schema \\d+\\.\n");
        assertThat(key).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");

        Path other = folder.resolve("other");
        Run restored = run(other, "restore", file.toString());
        assertThat(restored.error()).isEmpty();
        assertThat(restored.output()).startsWith("Restored " + file + " of 20");
        endsWithOneLine(run(other, "restore", file.toString()), "is not empty", "restore into an empty one");

        // A portal that was killed leaves its key.
        Files.writeString(other.resolve("factdesk.key"), "1\nold\n");
        Run stopped = run(other, backup);
        assertThat(stopped.output()).isEqualTo(running.output());
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("data", "other", "desk.zip");
    }

    @Test
    void whatIsNoBackupChangesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("desk.zip"), "words");

        endsWithOneLine(run(folder.resolve("data"), "restore", file.toString()), "is damaged", "another copy");

        assertThat(folder.resolve("data")).doesNotExist();
    }

    private static void endsWithOneLine(Run run, String... words) {
        assertThat(run.code()).as(run.toString()).isEqualTo(1);
        assertThat(run.output()).isEmpty();
        assertThat(run.error().lines()).as(run.error()).hasSize(1);
        assertThat(run.error()).startsWith("factdesk: ").contains(words);
    }
}
