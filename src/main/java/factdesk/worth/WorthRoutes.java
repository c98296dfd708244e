package factdesk.worth;

import factdesk.extract.claim.WorthWeights;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** How well the engine's reasons for checking a claim agree with what the newsroom decided. */
public final class WorthRoutes {

    private final Database database;
    private final Pages pages;
    private final WorthWeights weights;

    public WorthRoutes(Database database, Pages pages, WorthWeights weights) {
        this.database = database;
        this.pages = pages;
        this.weights = weights;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/worth", this::show, Access.DESK);
    }

    private void show(Context ctx) {
        pages.show(ctx, "worth/worth", database.read(session -> {
            Decisions decisions = new Decisions(session);
            return WorthPage.of(decisions.ofAll(), decisions.perFeature(), weights);
        }));
    }
}
