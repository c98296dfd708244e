package factdesk.fetch;

import factdesk.fetch.CheckedNames.RefusedAddress;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpHead;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Fetches pages of the public web for editors, and nothing from behind the newsroom's firewall: every address, that of
 * each redirect too, is checked, and the one that was checked is the one that is connected to. It keeps no cookies,
 * sends no credentials, uses no proxy, and takes no more than its {@link Limits}.
 *
 * <p>Safe for use by many threads. Slow: never call it inside a transaction.
 */
public final class GuardedFetch implements AutoCloseable {

    private static final Timeout PATIENCE = Timeout.ofSeconds(10);
    private static final int LONGEST_HEADER_LINE = 16_000;
    private static final int MOST_HEADERS = 200;

    private final Limits limits;
    private final boolean anyPort;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService deadlines = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "fetch deadlines");
        thread.setDaemon(true);
        return thread;
    });

    private GuardedFetch(DnsResolver names, Predicate<InetAddress> allowed, boolean anyPort, Limits limits) {
        this.limits = limits;
        this.anyPort = anyPort;
        this.client = client(new CheckedNames(names, allowed));
    }

    /** As it is in service. */
    public static GuardedFetch ofThePublicWeb() {
        return new GuardedFetch(SystemDefaultDnsResolver.INSTANCE, PublicAddress::is, false, Limits.USUAL);
    }

    /** With other rules, at any port: for tests, whose servers are on this machine. */
    public static GuardedFetch with(DnsResolver names, Predicate<InetAddress> allowed, Limits limits) {
        return new GuardedFetch(names, allowed, true, limits);
    }

    private static CloseableHttpClient client(DnsResolver names) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(names)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_HEADER_LINE)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(PATIENCE)
                                .setSocketTimeout(PATIENCE)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(PATIENCE).build())
                // A kept connection would be used again without its address being checked anew.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent("Factdesk (keeps what fact-checkers cite)")
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * Fetches a page.
     *
     * @throws Unfetchable when it may not be, cannot be, or is too large or too slow; says why
     */
    public Fetched get(URI address) throws Unfetchable {
        return follow(address, HttpGet::new);
    }

    /** Asks for the head alone, which is quick; some servers refuse it. */
    public Fetched head(URI address) throws Unfetchable {
        return follow(address, HttpHead::new);
    }

    private Fetched follow(URI start, Method method) throws Unfetchable {
        long deadline = System.nanoTime() + limits.time().toNanos();
        URI address = start;
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            Destination.check(address, anyPort);
            Hop answer = ask(method.of(withoutFragment(address)), address, deadline);
            if (answer.onwards() == null) {
                return answer.fetched();
            }
            address = answer.onwards();
        }
        throw new Unfetchable(
                "The address leads on and on; after " + limits.redirects() + " redirects it was given up.");
    }

    private static URI withoutFragment(URI address) {
        return URI.create(address.toString().replaceFirst("#.*", ""));
    }

    /** The answer's end, or where it sends us; the other is null. */
    private record Hop(Fetched fetched, URI onwards) {}

    @FunctionalInterface
    private interface Method {
        HttpUriRequestBase of(URI address);
    }

    private Hop ask(HttpUriRequestBase request, URI address, long deadline) throws Unfetchable {
        ScheduledFuture<?> end = deadlines.schedule(request::abort, deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        // Closing an open answer drops the rest of it, however much would still come.
        try (ClassicHttpResponse response = client.executeOpen(RoutingSupport.determineHost(request), request, null)) {
            return read(response, address);
        } catch (Unfetchable problem) {
            throw problem;
        } catch (IOException | HttpException | IllegalArgumentException problem) {
            throw new Unfetchable(System.nanoTime() >= deadline ? tooSlow() : reason(problem), problem);
        } finally {
            end.cancel(false);
        }
    }

    private Hop read(ClassicHttpResponse response, URI address) throws IOException {
        Header location = response.getFirstHeader("Location");
        if (response.getCode() >= 300 && response.getCode() < 400 && location != null) {
            return new Hop(null, resolved(address, location.getValue()));
        }
        Header type = response.getFirstHeader("Content-Type");
        byte[] body = response.getEntity() == null
                ? new byte[0]
                : body(response.getEntity().getContent());
        return new Hop(new Fetched(address, response.getCode(), type == null ? "" : type.getValue(), body), null);
    }

    private static URI resolved(URI base, String location) throws Unfetchable {
        try {
            return base.resolve(location.strip().replace(" ", "%20"));
        } catch (IllegalArgumentException problem) {
            throw new Unfetchable("The server sends readers on to an address that can't be read.", problem);
        }
    }

    private byte[] body(InputStream content) throws IOException {
        byte[] body = content.readNBytes(limits.bytes() + 1);
        if (body.length > limits.bytes()) {
            throw new Unfetchable("What is there is larger than " + limits.bytes() / 1_000_000 + " MB.");
        }
        return body;
    }

    private String tooSlow() {
        return "The server took longer than " + limits.time().toSeconds() + " seconds.";
    }

    private static String reason(Exception problem) {
        if (problem instanceof RefusedAddress) {
            return "The address leads to a machine that is not on the public internet; such are not fetched.";
        }
        if (problem instanceof UnknownHostException) {
            return "There is no server of that name.";
        }
        if (problem instanceof SSLException) {
            return "The server's certificate is not in order, or it does not speak TLS.";
        }
        if (problem instanceof SocketTimeoutException || problem instanceof ConnectTimeoutException) {
            return "The server does not answer.";
        }
        return "The server can't be reached, or broke off.";
    }

    @Override
    public void close() {
        deadlines.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
    }
}
