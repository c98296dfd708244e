package factdesk.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import factdesk.fetch.GuardedFetch;
import factdesk.fetch.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.DnsResolver;

/** The rest of the web, as a test wants it: every name leads to one server on this machine. */
public final class OtherSites implements AutoCloseable {

    /** What a test's portal takes of the web at once. */
    public static final Limits LIMITS = new Limits(1_000_000, Duration.ofSeconds(20), 3);

    /** How a page answers. */
    @FunctionalInterface
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public OtherSites() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "other sites");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path);
            pages.getOrDefault(path, OtherSites::missing).answer(exchange);
        }
    }

    private static void missing(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(404, -1);
    }

    /** The address of a path on a site. */
    public String url(String host, String path) {
        return "http://" + host + ":" + server.getAddress().getPort() + path;
    }

    /** From now on a path holds a page. */
    public void put(String path, String type, String body) {
        put(path, type, body.getBytes(StandardCharsets.UTF_8));
    }

    /** From now on a path holds these bytes. */
    public void put(String path, String type, byte[] body, String... headers) {
        put(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            boolean head = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(200, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        });
    }

    /** From now on a path answers like this. */
    public void put(String path, Page page) {
        pages.put(path, page);
    }

    /** From now on a path sends readers on. */
    public void redirect(String path, String location) {
        put(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** From now on nothing is there. */
    public void remove(String path) {
        pages.remove(path);
    }

    /** What was asked so far, as in {@code GET /a}. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** A way to the web that ends here. */
    public GuardedFetch fetch() {
        return GuardedFetch.with(new EveryNameIsHere(), address -> true, LIMITS);
    }

    private static final class EveryNameIsHere implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
