package factdesk.statistics;

import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What whoever leads the desk wants to know. */
public final class StatisticsRoutes {

    private final Database database;
    private final Pages pages;
    private final Clock clock;

    public StatisticsRoutes(Database database, Pages pages, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/statistics", this::show, Access.DESK);
        routes.get("/api/v1/desk/statistics", this::tell, Access.KEY);
    }

    private void show(Context ctx) {
        Period period = Period.of(ctx.queryParam("period"));
        pages.show(ctx, "statistics/statistics", new StatisticsPage(period, count(period)));
    }

    /** The same for programs: counts, and times in seconds. */
    private void tell(Context ctx) {
        Period period = Period.of(ctx.queryParam("period"));
        DeskStatistics counted = count(period);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("period", period.key());
        told.put("open", counted.open());
        told.put("published", counted.all().published());
        told.put("medianSeconds", counted.all().median());
        told.put("ninthSeconds", counted.all().ninth());
        told.put("verdicts", counted.verdicts());
        ctx.json(told);
    }

    private DeskStatistics count(Period period) {
        Instant now = clock.instant();
        return database.read(session -> new CountDesk(session, now, period).count());
    }
}
