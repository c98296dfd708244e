package factdesk.desk.history;

import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Paging;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The page on which the desk reads what happened to a claim. */
public final class HistoryRoutes {

    private final Database database;
    private final Pages pages;

    public HistoryRoutes(Database database, Pages pages) {
        this.database = database;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/claims/{id}/history", this::history, Access.DESK);
    }

    private void history(Context ctx) {
        long claim = Ids.of(ctx, "id", "claim");
        int number = Paging.requested(ctx);
        pages.show(ctx, "desk/history", database.read(session -> HistoryPage.of(session, claim, number)));
    }
}
