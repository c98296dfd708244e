package factdesk.feed;

import factdesk.claim.Verdict;
import factdesk.site.ClaimFilter;
import factdesk.site.PublishedClaims;
import factdesk.site.PublishedItem;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.Freshness;
import factdesk.web.Pages;
import factdesk.web.Refusal;
import factdesk.web.Site;
import factdesk.web.text.Text;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The feeds: what was verified, and every verdict. */
public final class FeedRoutes {

    private static final int ITEMS = 50;

    private final Database database;
    private final Pages pages;
    private final Supplier<Site> site;

    public FeedRoutes(Database database, Pages pages, Supplier<Site> site) {
        this.database = database;
        this.pages = pages;
        this.site = site;
    }

    public void register(RoutesConfig routes) {
        routes.get("/feed.xml", this::verified, Access.EVERYONE);
        routes.get("/feeds/claims.xml", this::claims, Access.EVERYONE);
    }

    /** Items leave this feed when their verdict changes, and never enter it unreviewed. */
    private void verified(Context ctx) {
        String name = site.get().name();
        send(
                ctx,
                ClaimFilter.of(Verdict.VERIFIED),
                "/feed.xml",
                name + ": verified",
                "Claims in the news that " + name + " checked and found supported by the evidence.");
    }

    private void claims(Context ctx) {
        ClaimFilter filter = ClaimFilter.of(ctx);
        Errors errors = filter.errors();
        if (errors.any()) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    Text.of("This feed's address can't be understood"),
                    errors.messages().values().iterator().next());
        }
        String name = site.get().name();
        send(
                ctx,
                filter,
                filter.at("/feeds/claims.xml"),
                name + (filter.isEmpty() ? ": all checks" : ": checks for " + filter.inWords()),
                "Claims in the news with the verdict of " + name + ", whatever it is.");
    }

    private void send(Context ctx, ClaimFilter filter, String self, String title, String description) {
        record Published(List<PublishedItem> items, Optional<Instant> newestChange) {}
        Published published = database.read(session -> new Published(
                new PublishedClaims(session).newest(filter, ITEMS), new FeedQueries_(session).newestChange()));
        List<PublishedItem> items = published.items();
        ctx.contentType(RssFeed.TYPE);
        if (!Freshness.answers(ctx, published.newestChange().orElse(null), self, site.get(), items)) {
            ctx.result(new RssFeed(site.get(), pages).write(title, description, self, filter.at("/claims"), items));
        }
    }
}
