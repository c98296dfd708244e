package factdesk;

import factdesk.operations.BackupDoor;
import factdesk.store.DatabaseAddress;
import factdesk.store.backup.Backup;
import factdesk.store.backup.BackupFile;
import factdesk.store.backup.BackupProblem;
import factdesk.store.backup.Manifest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code factdesk backup}: a consistent copy of the whole database, whether the portal runs or not. */
@Command(
        name = "backup",
        description = {
            "Copies the whole database, as it is at one moment, into one file; the portal may run meanwhile.",
            "The file holds everything, accounts too: keep it as you keep the database. It can be restored into either"
                    + " kind of database."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "The file to write; one that is there is replaced once the copy is whole.")
    private Path file;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = SettingsReader.read(System.getenv(), Path.of(""));
        Manifest manifest = write(settings.database(), file);
        spec.commandLine()
                .getOut()
                .println("Wrote " + file + ": " + manifest.tables().size() + " tables, " + manifest.rows()
                        + " rows, schema " + manifest.schema() + ".");
        return 0;
    }

    /** Writes beside the file first, so that half a copy never stands under its name. */
    private static Manifest write(DatabaseAddress address, Path file) throws IOException, InterruptedException {
        Path folder = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new StartupProblem("There is no folder " + folder + " to write the backup to.");
        }
        // Temporary files are for their owner only.
        Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                copy(address, out);
            }
            Manifest manifest = check(part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return manifest;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void copy(DatabaseAddress address, OutputStream out) throws IOException, InterruptedException {
        Optional<Path> embedded = address.file();
        if (embedded.isPresent()) {
            if (BackupDoor.fetch(embedded.get(), out)) {
                return;
            }
            // Opening it would make an empty one.
            if (!Files.exists(Path.of(embedded.get() + ".mv.db"))) {
                throw new StartupProblem("There is no database at " + address + ": check FACTDESK_DATA_DIR.");
            }
        }
        new Backup(address).write(out, Instant.now());
    }

    private static Manifest check(Path part) throws IOException {
        try (BackupFile written = BackupFile.open(part)) {
            return written.manifest();
        } catch (BackupProblem e) {
            throw new StartupProblem(
                    "The copy did not become whole; nothing was kept of it. Try again; the portal's log may say why.",
                    e);
        }
    }
}
