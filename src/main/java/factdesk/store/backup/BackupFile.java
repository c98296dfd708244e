package factdesk.store.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup on disk, found whole before anybody uses it. */
public final class BackupFile implements AutoCloseable {

    static final ObjectMapper MANIFESTS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private static final int CHUNK = 64 * 1024;

    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(ZipFile zip, Manifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /**
     * Opens a backup and reads it through.
     *
     * @throws BackupProblem when there is none, or not every byte of it is what the manifest says
     */
    public static BackupFile open(Path path) throws IOException {
        try {
            // Without a file, ZipFile says only its name.
            Files.newInputStream(path).close();
            ZipFile zip = new ZipFile(path.toFile());
            try {
                BackupFile file = new BackupFile(zip, manifest(zip, path));
                file.check(path);
                return file;
            } catch (IOException | RuntimeException e) {
                zip.close();
                throw e;
            }
        } catch (NoSuchFileException e) {
            throw new BackupProblem("There is no file " + path + ".", e);
        } catch (ZipException | EOFException | JacksonException e) {
            throw damaged(path, "it is no whole backup", e);
        }
    }

    private static Manifest manifest(ZipFile zip, Path path) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.ENTRY);
        if (entry == null) {
            throw damaged(path, "it has no manifest", null);
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(entry)) {
            bytes = in.readAllBytes();
        }
        CRC32 crc = new CRC32();
        crc.update(bytes);
        if (crc.getValue() != entry.getCrc()) {
            throw damaged(path, "its manifest is broken", null);
        }
        int format = MANIFESTS.readTree(bytes).path("format").asInt();
        if (format != Manifest.FORMAT) {
            throw new BackupProblem("The backup " + path + " has a form that this release does not read (" + format
                    + "): use the release that made it.");
        }
        return MANIFESTS.readValue(bytes, Manifest.class);
    }

    private void check(Path path) throws IOException {
        for (Manifest.Table table : manifest.tables()) {
            MessageDigest digest = digest();
            long lines = 0;
            if (zip.getEntry(table.entry()) == null) {
                throw damaged(path, "it lacks the table " + table.name(), null);
            }
            try (InputStream in = rows(table)) {
                byte[] chunk = new byte[CHUNK];
                for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                    digest.update(chunk, 0, count);
                    for (int i = 0; i < count; i++) {
                        lines += chunk[i] == '\n' ? 1 : 0;
                    }
                }
            }
            if (lines != table.rows()
                    || !HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
                throw damaged(path, "its table " + table.name() + " is not what its manifest says", null);
            }
        }
    }

    private static BackupProblem damaged(Path path, String how, Exception cause) {
        return new BackupProblem("The backup " + path + " is damaged: " + how + ". Use another copy of it.", cause);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JVM has SHA-256", e);
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    InputStream rows(Manifest.Table table) throws IOException {
        return zip.getInputStream(zip.getEntry(table.entry()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
