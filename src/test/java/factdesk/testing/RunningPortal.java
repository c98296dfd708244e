package factdesk.testing;

import factdesk.Outside;
import factdesk.Portal;
import factdesk.Settings;
import factdesk.account.Role;
import factdesk.mail.MailServer;
import factdesk.store.Database;
import factdesk.store.DatabaseAddress;
import factdesk.web.Route;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;

/** A portal on a free port with an empty database of its own. */
public final class RunningPortal implements AutoCloseable {

    /** The origin it believes to have; what feeds and canonical links must use, whatever the request says. */
    public static final String BASE_URL = "http://desk.test";

    private final MovableClock clock = new MovableClock();
    private final OtherSites sites = new OtherSites();
    private final Portal portal;
    private final Staff staff;

    private RunningPortal(Settings settings) {
        this.portal = Portal.start(settings, new Outside(clock, new SecureRandom(), sites.fetch(), false));
        this.staff = new Staff(portal.database(), clock);
    }

    public static RunningPortal on(TestDatabase database) {
        return new RunningPortal(settings(database.fresh(), BASE_URL, Optional.of("The Test Desk")));
    }

    public static RunningPortal on(DatabaseAddress address) {
        return new RunningPortal(settings(address, BASE_URL, Optional.of("The Test Desk")));
    }

    /** One that sends mail. */
    public static RunningPortal mailing(TestDatabase database, MailServer server) {
        return new RunningPortal(
                settings(database.fresh(), BASE_URL, Optional.of("The Test Desk"), Optional.of(server)));
    }

    /** One whose name nobody has said yet. */
    public static RunningPortal unnamed(TestDatabase database) {
        return new RunningPortal(settings(database.fresh(), BASE_URL, Optional.empty()));
    }

    /** One that browsers reach through https. */
    public static RunningPortal secure(TestDatabase database) {
        return new RunningPortal(settings(database.fresh(), "https://desk.test", Optional.of("The Test Desk")));
    }

    private static Settings settings(DatabaseAddress address, String baseUrl, Optional<String> siteName) {
        return settings(address, baseUrl, siteName, Optional.empty());
    }

    private static Settings settings(
            DatabaseAddress address, String baseUrl, Optional<String> siteName, Optional<MailServer> mail) {
        return new Settings(
                "127.0.0.1",
                0,
                URI.create(baseUrl),
                address,
                Path.of("target"),
                siteName,
                Optional.of("a secret of the tests that is long enough"),
                Optional.empty(),
                Optional.of("127.0.0.1"),
                Optional.empty(),
                Optional.empty(),
                mail);
    }

    /** The path that the console shows when there is no account yet. */
    public Optional<String> setupLink() {
        return portal.setupLink();
    }

    public int port() {
        return portal.port();
    }

    public void drain() {
        portal.drain();
    }

    /** The database behind it, for what no page can do and for counting what a page asks of it. */
    public Database database() {
        return portal.database();
    }

    public MovableClock clock() {
        return clock;
    }

    /** The rest of the web, as the portal sees it. */
    public OtherSites sites() {
        return sites;
    }

    /** Does a background job now; whether it ran. */
    public boolean run(String job) {
        return portal.background().runNow(job);
    }

    /** Where it listens. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + portal.port());
    }

    /** A visitor with an empty cookie jar. */
    public Visitor visitor() {
        return new Visitor(address());
    }

    /** A visitor whose requests come through a proxy, from that address. */
    public Visitor visitorFrom(String address) {
        return new Visitor(URI.create("http://127.0.0.1:" + portal.port()), "X-Forwarded-For", address);
    }

    /** Signs somebody of that role in, and gives the cookie of that session. */
    public String session(Role role) {
        return staff.signIn(role);
    }

    /** Somebody of that role who has signed in already. */
    public Visitor signedIn(Role role) {
        Visitor visitor = visitor();
        visitor.setCookie("factdesk", session(role));
        return visitor;
    }

    /** The id of somebody of that role, who signs in with {@link Staff#email} and {@link Staff#PASSWORD}. */
    public long person(Role role) {
        return staff.id(role);
    }

    /** All ways into the portal. */
    public List<Route> routes() {
        return portal.routes();
    }

    @Override
    public void close() {
        portal.close();
        sites.close();
    }
}
