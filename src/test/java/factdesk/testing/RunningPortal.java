package factdesk.testing;

import factdesk.Portal;
import factdesk.Settings;
import factdesk.store.Database;
import factdesk.store.DatabaseAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;

/** A portal on a free port with an empty database of its own. */
public final class RunningPortal implements AutoCloseable {

    /** The origin it believes to have; what feeds and canonical links must use, whatever the request says. */
    public static final String BASE_URL = "http://desk.test";

    private final MovableClock clock = new MovableClock();
    private final Portal portal;

    private RunningPortal(DatabaseAddress address) {
        this.portal = Portal.start(settings(address), clock, new SecureRandom());
    }

    public static RunningPortal on(TestDatabase database) {
        return new RunningPortal(database.fresh());
    }

    private static Settings settings(DatabaseAddress address) {
        return new Settings(
                "127.0.0.1",
                0,
                URI.create(BASE_URL),
                address,
                Path.of("target"),
                Optional.of("The Test Desk"),
                Optional.empty(),
                Optional.empty());
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

    /** A visitor with an empty cookie jar. */
    public Visitor visitor() {
        return new Visitor(URI.create("http://127.0.0.1:" + portal.port()));
    }

    @Override
    public void close() {
        portal.close();
    }
}
