package factdesk.match;

import factdesk.audit.Audit;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import factdesk.web.text.Messages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.hibernate.LockMode;

/** The list of figures that do not agree across articles, and what a person makes of each pair. */
public final class ContradictionRoutes {

    private static final Set<Contradiction.State> OPEN = EnumSet.of(Contradiction.State.OPEN);
    private static final Set<Contradiction.State> DECIDED = EnumSet.complementOf(EnumSet.of(Contradiction.State.OPEN));

    private final Database database;
    private final Pages pages;
    private final Audit audit;
    private final Clock clock;

    public ContradictionRoutes(Database database, Pages pages, Audit audit, Clock clock) {
        this.database = database;
        this.pages = pages;
        this.audit = audit;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/contradictions", this::list, Access.DESK);
        routes.post("/desk/contradictions/{id}", this::decide, Access.DESK);
    }

    private void list(Context ctx) {
        boolean decided = "decided".equals(ctx.queryParam("show"));
        Set<Contradiction.State> states = decided ? DECIDED : OPEN;
        int number = Paging.requested(ctx);
        pages.show(ctx, "match/contradictions", database.read(session -> {
            MatchQueries queries = new MatchQueries_(session);
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            return new ContradictionsPage(
                    new Paging<>(queries.lines(states, limit), number, queries.count(states)), decided);
        }));
    }

    private void decide(Context ctx) {
        long id = Ids.of(ctx, "id", "pair");
        Contradiction.State decision = FormFields.of(ctx)
                .choice("decision", Contradiction.State.class)
                .filter(DECIDED::contains)
                .orElseThrow(() -> new Refusal(
                        HttpStatus.BAD_REQUEST,
                        "match.contradiction-routes.nothing-was-decided",
                        "match.contradiction-routes.go-back-and-choose-one"));
        Viewer viewer = Viewer.required(ctx);
        database.writing(session -> {
            Contradiction pair = session.get(Contradiction.class, id, LockMode.PESSIMISTIC_WRITE);
            if (pair == null) {
                throw Refusal.notFound("pair");
            }
            pair.decide(decision, viewer.id(), clock.instant());
            session.update(pair);
            audit.record(
                    session,
                    viewer.id(),
                    "contradiction.decide",
                    "contradiction",
                    id,
                    Messages.english(decision.label()) + ": " + pair.why,
                    viewer.address());
        });
        ctx.redirect("/desk/contradictions", HttpStatus.SEE_OTHER);
    }
}
