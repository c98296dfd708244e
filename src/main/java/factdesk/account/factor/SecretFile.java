package factdesk.account.factor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** The portal's own secret in a file beside the data, which only its owner can read. Made when there is none. */
public final class SecretFile {

    private static final int BYTES = 32;

    private SecretFile() {}

    /**
     * @param file where the secret is, or shall be
     * @throws UncheckedIOException when it can be neither read nor made
     */
    public static byte[] readOrMake(Path file, SecureRandom random) {
        try {
            Files.createDirectories(file.getParent());
            byte[] fresh = new byte[BYTES];
            random.nextBytes(fresh);
            try (var out = Files.newByteChannel(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), readableByOwner())) {
                out.write(java.nio.ByteBuffer.wrap(fresh));
                return fresh;
            } catch (FileAlreadyExistsException e) {
                byte[] stored = Files.readAllBytes(file);
                if (stored.length < BYTES) {
                    throw new IOException("the secret in " + file + " is damaged: put it back from a copy", e);
                }
                return stored;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] readableByOwner() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
