package factdesk.site;

import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A page for each topic of which something is published. */
public final class TopicRoutes {

    private final Database database;
    private final Pages pages;

    public TopicRoutes(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/topics/{slug}", this::topic, Access.EVERYONE);
    }

    private void topic(Context ctx) {
        String slug = ctx.pathParam("slug");
        Optional<TopicPage> page = page(slug, Paging.requested(ctx));
        if (page.isPresent()) {
            pages.publish(ctx, "site/topic", page.get(), null);
            return;
        }
        String now = database.read(session -> new PublicClaims_(session).formerTopic(slug))
                .orElseThrow(() -> Refusal.notFound("topic"));
        // Not for good: a topic may get its former name back.
        ctx.header(Header.CACHE_CONTROL, "no-cache")
                .redirect("/topics/" + URLEncoder.encode(now, StandardCharsets.UTF_8), HttpStatus.MOVED_PERMANENTLY);
    }

    /** @throws Refusal 404 for a topic of which nothing is published, or beyond the last page: it is the desk's own */
    private Optional<TopicPage> page(String slug, int number) {
        Optional<TopicPage> found = database.read(session -> {
            PublishedClaims claims = new PublishedClaims(session);
            ClaimFilter filter = ClaimFilter.ofTopic(slug);
            return new PublicClaims_(session)
                    .topic(slug)
                    .map(topic -> new TopicPage(
                            topic,
                            new Paging<>(
                                    claims.lines(filter, Paging.offset(number), Paging.SIZE),
                                    number,
                                    claims.count(filter))));
        });
        if (found.filter(page -> page.list().items().isEmpty()).isPresent()) {
            throw Refusal.notFound("topic");
        }
        return found;
    }
}
