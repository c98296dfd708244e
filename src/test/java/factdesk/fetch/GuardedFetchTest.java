package factdesk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import factdesk.testing.OtherSites;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardedFetchTest {

    private final OtherSites sites = new OtherSites();

    @AfterEach
    void close() {
        sites.close();
    }

    @Test
    void aPageComesWithItsTypeAndTheAddressItWasFoundAt() throws Exception {
        sites.put("/new", "text/html; charset=utf-8", "<title>Grüße</title>");
        sites.redirect("/old", "/new");

        try (GuardedFetch fetch = sites.fetch()) {
            Fetched page = fetch.get(URI.create(sites.url("statistics.example", "/old#table")));

            assertThat(page.isOk()).isTrue();
            assertThat(page.address()).hasToString(sites.url("statistics.example", "/new"));
            assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
            assertThat(new String(page.body(), StandardCharsets.UTF_8)).contains("Grüße");
            assertThat(fetch.head(URI.create(sites.url("statistics.example", "/nowhere")))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(sites.asked()).containsExactly("GET /old", "GET /new", "HEAD /nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://LOCALHOST/",
                "http://0.0.0.0/",
                "http://[::1]/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[0:0:0:0:0:ffff:127.0.0.1]/",
                "http://[fe80::1]/",
                "http://[fd00::1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://169.254.169.254/latest/meta-data/",
                "http://10.0.0.1/",
                "http://192.168.1.1/",
                "http://172.16.0.1:8080/",
                "http://100.64.0.1/",
                "http://224.0.0.1/",
                "http://255.255.255.255/"
            })
    void nothingIsFetchedFromTheNewsroomsOwnNetwork(String address) {
        try (GuardedFetch fetch = GuardedFetch.ofThePublicWeb()) {
            refused(fetch, address, "not on the public internet");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0177.0.0.1/",
                "http://017700000001/",
                "http://127.1/",
                "http://127.0.1/",
                "http://0/",
                "http://127.0.0.1./",
                "http://127.0.0.0x1/",
                "http://[fe80::1%25eth0]/",
                "http://localhost./"
            })
    void anAddressInDisguiseIsNotFetched(String address) {
        try (GuardedFetch fetch = GuardedFetch.ofThePublicWeb()) {
            assertThatThrownBy(() -> fetch.get(URI.create(address))).isInstanceOf(Unfetchable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://statistics.example/",
                "file:///etc/passwd",
                "gopher://statistics.example/",
                "data:text/plain,a",
                "//statistics.example/",
                "jar:http://statistics.example/a.jar!/",
                "http:///path",
                "http://ana@statistics.example/",
                "https://ana:secret@statistics.example/",
                "http://statistics.example:22/",
                "http://statistics.example:25/",
                "http://statistics.example:5432/"
            })
    void onlyPlainAddressesOfTheWebAreFetched(String address) {
        try (GuardedFetch fetch = GuardedFetch.ofThePublicWeb()) {
            assertThatThrownBy(() -> fetch.get(URI.create(address))).isInstanceOf(Unfetchable.class);
        }
    }

    @Test
    void aNameThatLeadsToBothAPublicAndAPrivateMachineIsRefused() {
        DnsResolver both = names(Map.of("both.example", new String[] {"9.9.9.9", "127.0.0.1"}));
        try (GuardedFetch fetch = GuardedFetch.with(both, PublicAddress::is, OtherSites.LIMITS)) {
            refused(fetch, sites.url("both.example", "/"), "not on the public internet");
        }
        assertThat(sites.asked()).isEmpty();
    }

    @Test
    void aNameIsLookedUpOnceSoThatItCannotLeadElsewhereAMomentLater() throws Exception {
        sites.put("/", "text/plain", "here");
        AtomicInteger lookups = new AtomicInteger();
        DnsResolver rebinding = names(host -> {
            // Public to the first who asks, the loopback to the next: the trick of DNS rebinding.
            return lookups.incrementAndGet() == 1 ? "127.0.0.1" : "127.0.0.2";
        });
        try (GuardedFetch fetch = GuardedFetch.with(rebinding, isOnly("127.0.0.1"), OtherSites.LIMITS)) {
            assertThat(fetch.get(URI.create(sites.url("rebinding.example", "/")))
                            .isOk())
                    .isTrue();
            assertThat(lookups).hasValue(1);

            refused(fetch, sites.url("rebinding.example", "/"), "not on the public internet");
        }
        assertThat(sites.asked()).containsExactly("GET /");
    }

    @Test
    void everyRedirectIsCheckedAnew() {
        sites.redirect("/to-the-cloud", "http://169.254.169.254/latest/meta-data/");
        sites.redirect("/to-a-file", "file:///etc/passwd");
        sites.redirect("/to-credentials", "http://ana:secret@public.example/");
        sites.redirect("/round", "/round");
        DnsResolver names = names(host -> host.equals("public.example")
                ? "127.0.0.1"
                : SystemDefaultDnsResolver.INSTANCE.resolve(host)[0].getHostAddress());
        try (GuardedFetch fetch =
                GuardedFetch.with(names, address -> !address.isLinkLocalAddress(), OtherSites.LIMITS)) {
            refused(fetch, sites.url("public.example", "/to-the-cloud"), "not on the public internet");
            refused(fetch, sites.url("public.example", "/to-a-file"), "Only http and https");
            refused(fetch, sites.url("public.example", "/to-credentials"), "a name or a password");
            refused(fetch, sites.url("public.example", "/round"), "after 3 redirects");
        }
        assertThat(sites.asked()).hasSize(3 + OtherSites.LIMITS.redirects() + 1);
    }

    @Test
    void tooMuchIsNotTakenNotEvenWhenItArrivesSmall() throws Exception {
        byte[] large = new byte[OtherSites.LIMITS.bytes() + 1];
        sites.put("/large", "text/plain", large);
        byte[] small = gzip(new byte[50_000_000]);
        assertThat(small.length).isLessThan(OtherSites.LIMITS.bytes() / 10);
        sites.put("/bomb", "text/plain", small, "Content-Encoding", "gzip");
        sites.put(
                "/packed",
                "text/plain",
                gzip("as it should be".getBytes(StandardCharsets.UTF_8)),
                "Content-Encoding",
                "gzip");

        try (GuardedFetch fetch = sites.fetch()) {
            refused(fetch, sites.url("a.example", "/large"), "larger than 1 MB");
            refused(fetch, sites.url("a.example", "/bomb"), "larger than 1 MB");
            assertThat(fetch.get(URI.create(sites.url("a.example", "/packed"))).body())
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo("as it should be");
        }
    }

    @Test
    void aServerThatNeverEndsIsLeftAlone() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        sites.put("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                // Each byte comes in time for a limit that starts anew with every byte.
                for (int i = 0; i < 2_000; i++) {
                    exchange.getResponseBody().write('a');
                    exchange.getResponseBody().flush();
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            } catch (IOException | InterruptedException e) {
                left.countDown();
            }
        });
        Limits impatient = new Limits(1_000_000, Duration.ofSeconds(1), 3);
        try (GuardedFetch fetch = GuardedFetch.with(names(host -> "127.0.0.1"), address -> true, impatient)) {
            refused(fetch, sites.url("a.example", "/endless"), "longer than 1 seconds");
        }
        assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void noCookieAndNothingElseIsCarriedAlong() throws Exception {
        StringBuilder carried = new StringBuilder();
        sites.put("/sets", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "a=b; Path=/");
            exchange.getResponseHeaders().set("Location", "/reads");
            exchange.sendResponseHeaders(302, -1);
        });
        sites.put("/reads", exchange -> {
            carried.append(exchange.getRequestHeaders().keySet());
            exchange.sendResponseHeaders(200, -1);
        });
        try (GuardedFetch fetch = sites.fetch()) {
            fetch.get(URI.create(sites.url("a.example", "/sets")));
        }
        assertThat(carried.toString()).contains("User-agent").doesNotContain("Cookie", "Authorization", "Referer");
    }

    private static void refused(GuardedFetch fetch, String address, String why) {
        assertThatThrownBy(() -> fetch.get(URI.create(address)))
                .isInstanceOf(Unfetchable.class)
                .hasMessageContaining(why);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static Predicate<InetAddress> isOnly(String address) {
        return candidate -> candidate.getHostAddress().equals(address);
    }

    private static DnsResolver names(Map<String, String[]> known) {
        return new Names(known::get);
    }

    private static DnsResolver names(OneAddress lookup) {
        return new Names(host -> new String[] {lookup.of(host)});
    }

    @FunctionalInterface
    private interface OneAddress {
        String of(String host) throws UnknownHostException;
    }

    @FunctionalInterface
    private interface Addresses {
        String[] of(String host) throws UnknownHostException;
    }

    private record Names(Addresses lookup) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            String[] found = lookup.of(host);
            InetAddress[] addresses = new InetAddress[found.length];
            for (int i = 0; i < found.length; i++) {
                addresses[i] = InetAddress.getByName(found[i]);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
