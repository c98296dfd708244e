package factdesk.desk.queue;

import factdesk.article.ArticleLine;
import factdesk.article.Articles;
import factdesk.article.Articles_;
import factdesk.claim.ClaimLine;
import factdesk.claim.Claims;
import factdesk.claim.Claims_;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Pages;
import factdesk.web.Paging;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.data.Limit;
import java.util.ArrayList;
import java.util.List;

/** The queue of claims to work on. */
public final class QueueRoutes {

    private static final int OFFERED_ARTICLES = 50;

    private final Database database;
    private final Pages pages;

    public QueueRoutes(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk", this::queue, Access.DESK);
    }

    private void queue(Context ctx) {
        QueueFilter filter = QueueFilter.of(ctx);
        int number = Paging.requested(ctx);
        pages.show(
                ctx,
                "desk/queue",
                database.read(session -> new QueuePage(
                        filter,
                        claims(new Claims_(session), filter, number),
                        articles(new Articles_(session), filter))));
    }

    private static Paging<ClaimLine> claims(Claims claims, QueueFilter filter, int number) {
        return new Paging<>(
                claims.queue(
                        filter.states(),
                        filter.kinds(),
                        filter.article(),
                        new Limit(Paging.SIZE, Paging.offset(number) + 1L)),
                number,
                claims.queueSize(filter.states(), filter.kinds(), filter.article()));
    }

    /** The newest articles, and the one that is filtered by. */
    private static List<ArticleLine> articles(Articles articles, QueueFilter filter) {
        List<ArticleLine> offered = new ArrayList<>(articles.latest(Limit.of(OFFERED_ARTICLES)));
        boolean there = filter.article() == 0 || offered.stream().anyMatch(line -> line.id() == filter.article());
        if (!there) {
            articles.line(filter.article()).ifPresent(offered::add);
        }
        return offered;
    }
}
