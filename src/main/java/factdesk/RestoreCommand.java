package factdesk;

import factdesk.store.backup.BackupFile;
import factdesk.store.backup.Manifest;
import factdesk.store.backup.Restore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code factdesk restore}: fills an empty database from a backup. */
@Command(
        name = "restore",
        description = {
            "Fills an empty database, the embedded one or PostgreSQL, from a file of \"backup\".",
            "The file is read through first; a damaged one changes nothing. A backup of an older release is brought up"
                    + " to date. To move to PostgreSQL, back up, set FACTDESK_DB_URL, and restore."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A file that \"backup\" wrote.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Settings settings = SettingsReader.read(System.getenv(), Path.of(""));
        try (BackupFile backup = BackupFile.open(file)) {
            new Restore(settings.database(), backup).run();
            Manifest manifest = backup.manifest();
            spec.commandLine()
                    .getOut()
                    .println("Restored " + file + " of " + manifest.takenAt() + ": "
                            + manifest.tables().size() + " tables, " + manifest.rows() + " rows.");
        }
        return 0;
    }
}
