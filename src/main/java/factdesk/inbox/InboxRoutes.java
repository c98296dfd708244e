package factdesk.inbox;

import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.time.Clock;

/** What somebody is told: the page "For me". */
public final class InboxRoutes {

    private final Database database;
    private final Pages pages;
    private final Clock clock;

    public InboxRoutes(Database database, Pages pages, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/inbox", this::list, Access.DESK);
        routes.post("/desk/inbox/read", this::readAll, Access.DESK);
        routes.post("/desk/inbox/{id}", this::open, Access.DESK);
    }

    private void list(Context ctx) {
        long me = Viewer.required(ctx).id();
        int number = Paging.requested(ctx);
        pages.show(ctx, "desk/inbox", database.read(session -> {
            InboxQueries queries = new InboxQueries_(session);
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            return new Paging<>(queries.lines(me, limit), number, queries.all(me));
        }));
    }

    /** Marks a notice as read and leads where it leads; another's is not found. */
    private void open(Context ctx) {
        long me = Viewer.required(ctx).id();
        long id = Ids.of(ctx, "id", "notice");
        NoticeLine line = database.write(session -> {
            InboxQueries queries = new InboxQueries_(session);
            NoticeLine found = queries.line(me, id).orElseThrow(() -> Refusal.notFound("notice"));
            queries.read(me, id, clock.instant());
            return found;
        });
        ctx.redirect(line.path(), HttpStatus.SEE_OTHER);
    }

    /** What came after the page was shown stays unread. */
    private void readAll(Context ctx) {
        long me = Viewer.required(ctx).id();
        long newest = FormFields.of(ctx).id("newest");
        database.writing(session -> new InboxQueries_(session).readAll(me, newest, clock.instant()));
        ctx.redirect("/desk/inbox?done=read", HttpStatus.SEE_OTHER);
    }
}
