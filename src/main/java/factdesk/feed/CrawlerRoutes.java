package factdesk.feed;

import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Freshness;
import factdesk.web.Refusal;
import factdesk.web.Site;
import io.javalin.config.RoutesConfig;
import io.javalin.http.ContentType;
import io.javalin.http.Context;
import java.util.function.Function;
import java.util.function.Supplier;

/** What search engines ask for: where they are welcome, and all there is to read. */
public final class CrawlerRoutes {

    private final Database database;
    private final Supplier<Site> site;

    public CrawlerRoutes(Database database, Supplier<Site> site) {
        this.database = database;
        this.site = site;
    }

    public void register(RoutesConfig routes) {
        routes.get("/robots.txt", this::robots, Access.EVERYONE);
        routes.get("/sitemap.xml", ctx -> send(ctx, Sitemap::entry), Access.EVERYONE);
        routes.get(
                "/sitemap-{number}.xml",
                ctx -> send(ctx, sitemap -> sitemap.file(number(ctx)).orElseThrow(() -> Refusal.notFound("sitemap"))),
                Access.EVERYONE);
    }

    private void robots(Context ctx) {
        ctx.contentType(ContentType.TEXT_PLAIN).result("""
                        User-agent: *
                        Disallow: /desk
                        Disallow: /admin
                        Disallow: /login
                        Disallow: /account

                        Sitemap: %s
                        """.formatted(site.get().absolute("/sitemap.xml")));
    }

    private static int number(Context ctx) {
        String given = ctx.pathParam("number");
        return given.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(given) : 0;
    }

    private void send(Context ctx, Function<Sitemap, String> file) {
        String xml = database.read(session -> file.apply(new Sitemap(session, site.get(), Sitemap.CLAIMS_PER_FILE)));
        ctx.contentType("application/xml; charset=utf-8");
        if (!Freshness.answers(ctx, null, xml)) {
            ctx.result(xml);
        }
    }
}
