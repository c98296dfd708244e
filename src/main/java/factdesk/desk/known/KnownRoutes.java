package factdesk.desk.known;

import factdesk.claim.ClaimDetail;
import factdesk.match.known.KnownClaims;
import factdesk.match.known.Match;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;

/** What editors do with a claim that may be a known one: compare, join, refuse, split. */
public final class KnownRoutes {

    private static final String TEMPLATE = "desk/compare-known";

    private final Database database;
    private final JoinClaims joinClaims;
    private final Pages pages;

    public KnownRoutes(Database database, JoinClaims joinClaims, Pages pages) {
        this.database = database;
        this.joinClaims = joinClaims;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/claims/{id}/known/{known}", this::compare, Access.DESK);
        routes.post("/desk/claims/{id}/known/{known}", this::join, Access.EDITING);
        routes.post("/desk/claims/{id}/known/{known}/refuse", this::refuse, Access.EDITING);
        routes.post("/desk/claims/{id}/joined/{joined}/split", this::split, Access.EDITING);
    }

    private void compare(Context ctx) {
        pages.show(ctx, TEMPLATE, page(Ids.of(ctx, "id", "claim"), Ids.of(ctx, "known", "claim"), false));
    }

    private void join(Context ctx) {
        long claim = Ids.of(ctx, "id", "claim");
        long known = Ids.of(ctx, "known", "claim");
        boolean confirmed = "yes".equals(FormFields.of(ctx).get("differs"));
        if (joinClaims.join(claim, known, confirmed, Viewer.required(ctx))) {
            ctx.redirect("/desk/claims/" + known + "?done=joined", HttpStatus.SEE_OTHER);
        } else {
            pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, TEMPLATE, page(claim, known, true));
        }
    }

    private void refuse(Context ctx) {
        long claim = Ids.of(ctx, "id", "claim");
        joinClaims.refuse(claim, Ids.of(ctx, "known", "claim"), Viewer.required(ctx));
        ctx.redirect("/desk/claims/" + claim + "?done=another", HttpStatus.SEE_OTHER);
    }

    private void split(Context ctx) {
        long joined = Ids.of(ctx, "joined", "claim");
        joinClaims.split(Ids.of(ctx, "id", "claim"), joined, Viewer.required(ctx));
        ctx.redirect("/desk/claims/" + joined + "?done=split", HttpStatus.SEE_OTHER);
    }

    private CompareKnownPage page(long claim, long known, boolean unconfirmed) {
        return database.read(session -> {
            ClaimDetail here = JoinClaims.detail(session, claim);
            ClaimDetail there = JoinClaims.detail(session, known);
            Match match = new KnownClaims(session).compare(claim, known).orElseThrow(() -> Refusal.notFound("claim"));
            KnownLine line = new JoinQueries_(session).lines(List.of(known)).get(0);
            return new CompareKnownPage(here, there, new Candidate(line, match), unconfirmed);
        });
    }
}
