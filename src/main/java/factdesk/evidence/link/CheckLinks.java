package factdesk.evidence.link;

import factdesk.fetch.Fetched;
import factdesk.fetch.GuardedFetch;
import factdesk.fetch.Unfetchable;
import factdesk.operations.Job;
import factdesk.store.Database;
import jakarta.data.Limit;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Looks once a week whether the links that claims cite still lead somewhere: one after the other, a few a site. */
public final class CheckLinks implements Job {

    /** Its name among the background jobs. */
    public static final String NAME = "links";

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int AT_ONCE = 100;
    private static final int OF_ONE_SITE = 10;

    private final Database database;
    private final GuardedFetch web;
    private final Clock clock;
    private final BooleanSupplier allowed;

    /** @param allowed whether the newsroom lets the server open other sites */
    public CheckLinks(Database database, GuardedFetch web, Clock clock, BooleanSupplier allowed) {
        this.database = database;
        this.web = web;
        this.clock = clock;
        this.allowed = allowed;
    }

    @Override
    public void run(BooleanSupplier stopping) {
        Map<String, Integer> askedOf = new HashMap<>();
        for (LinkHealth link : allowed.getAsBoolean() ? due() : List.<LinkHealth>of()) {
            if (stopping.getAsBoolean()) {
                return;
            }
            // The rest of a site's links is left for the next run.
            if (askedOf.merge(String.valueOf(URI.create(link.url()).getHost()), 1, Integer::sum) <= OF_ONE_SITE) {
                check(link);
            }
        }
    }

    private List<LinkHealth> due() {
        Instant now = clock.instant();
        return database.read(session -> new LinkQueries_(session)
                .due(now.minus(WEEK), now.minus(LinkHealth.BETWEEN_FAILURES), Limit.of(AT_ONCE)));
    }

    private void check(LinkHealth link) {
        LinkCheck.Answer answer = look(URI.create(link.url()));
        Instant now = clock.instant();
        LinkHealth health = link.after(answer.isThere(), now);
        database.writing(session -> {
            session.insert(new LinkCheck(link.sourceId(), now, answer));
            new LinkQueries_(session).checked(link.sourceId(), now, health.failingSince(), health.deadSince());
        });
    }

    /** The head first, which costs nobody much; servers that refuse to give it alone are asked for the page. */
    private LinkCheck.Answer look(URI address) {
        try {
            Fetched head = web.head(address);
            if (head.isOk()) {
                return new LinkCheck.Answer(head.status(), "");
            }
        } catch (Unfetchable problem) {
            // Some break off at a HEAD: the page decides.
        }
        try {
            Fetched page = web.get(address);
            return new LinkCheck.Answer(page.status(), page.isOk() ? "" : "The server answered " + page.status() + ".");
        } catch (Unfetchable problem) {
            return new LinkCheck.Answer(null, problem.getMessage());
        }
    }
}
