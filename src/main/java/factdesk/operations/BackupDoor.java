package factdesk.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import factdesk.store.DatabaseAddress;
import factdesk.store.backup.Backup;
import factdesk.web.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands out backups of an embedded database, which nobody but the running portal can read. It listens on a port of the
 * loopback interface of its own, which no reverse proxy leads to, and asks for a key: that lies in a file beside the
 * database, for those to read who may read the database.
 */
public final class BackupDoor implements AutoCloseable {

    private static final String KEY_HEADER = "X-Factdesk-Key";
    private static final int FORBIDDEN = 403;
    private static final int OK = 200;

    private static final Logger LOG = LoggerFactory.getLogger(BackupDoor.class);

    private final Backup backup;
    private final Clock clock;
    private final Path keyFile;
    private final String key;
    private final HttpServer server;

    /** @param database the database's file, without its ending */
    public BackupDoor(DatabaseAddress address, Path database, Clock clock, Tokens tokens) {
        this.backup = new Backup(address);
        this.clock = clock;
        this.keyFile = keyFile(database);
        this.key = tokens.next();
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/backup", this::answer);
    }

    private static Path keyFile(Path database) {
        return database.resolveSibling(database.getFileName() + ".key");
    }

    /** Begins to listen. */
    public void open() {
        server.start();
        try {
            Files.deleteIfExists(keyFile);
            Files.createFile(keyFile, ownersOnly());
            Files.write(keyFile, List.of(String.valueOf(server.getAddress().getPort()), key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!Tokens.same(key, String.valueOf(exchange.getRequestHeaders().getFirst(KEY_HEADER)))) {
                exchange.sendResponseHeaders(FORBIDDEN, -1);
                return;
            }
            exchange.sendResponseHeaders(OK, 0);
            backup.write(exchange.getResponseBody(), clock.instant());
        } catch (IOException | RuntimeException e) {
            // What was sent lacks its end, which whoever asked will notice.
            LOG.error("a backup could not be finished", e);
        }
    }

    /**
     * Asks the portal that has the database open for a backup.
     *
     * @param database the database's file, without its ending
     * @return whether there is such a portal; what it sent must be looked through before it is relied on
     */
    public static boolean fetch(Path database, OutputStream out) throws IOException, InterruptedException {
        List<String> known;
        try {
            known = Files.readAllLines(keyFile(database));
        } catch (NoSuchFileException e) {
            return false;
        }
        if (known.size() != 2) {
            return false;
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(
                        "http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + known.get(0) + "/backup"))
                .header(KEY_HEADER, known.get(1))
                .build();
        try {
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != OK) {
                    return false;
                }
                body.transferTo(out);
                return true;
            }
        } catch (ConnectException e) {
            // A portal that was killed left its key behind.
            return false;
        }
    }

    @Override
    public void close() {
        server.stop(0);
        try {
            Files.deleteIfExists(keyFile);
        } catch (IOException e) {
            LOG.warn("{} can't be deleted", keyFile, e);
        }
    }
}
