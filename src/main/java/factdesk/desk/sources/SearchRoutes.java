package factdesk.desk.sources;

import factdesk.audit.Audit;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims_;
import factdesk.evidence.search.SearchForm;
import factdesk.evidence.search.SearchMade;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import org.hibernate.StatelessSession;

/** Searches for evidence that found nothing: what an "Unverifiable" rests on. */
public final class SearchRoutes {

    private final Database database;
    private final Audit audit;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    public SearchRoutes(Database database, Audit audit, Forms forms, Pages pages, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.post("/desk/claims/{id}/searches", this::add, Access.DESK);
        routes.post("/desk/claims/{id}/searches/{search}/remove", this::remove, Access.DESK);
    }

    private void add(Context ctx) {
        long claimId = Ids.of(ctx, "id", "claim");
        LocalDate today = LocalDate.now(clock);
        FormFields fields = FormFields.of(ctx);
        SearchForm form = SearchForm.of(fields, today);
        Errors errors = form.check(today, forms.check(form, fields));
        ClaimDetail claim = database.read(session -> claim(session, claimId));
        if (errors.any()) {
            SearchPage page = new SearchPage(claimId, claim.headline(), form, errors);
            pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "desk/search", page);
            return;
        }
        Viewer viewer = Viewer.required(ctx);
        database.writing(session -> {
            session.insert(new SearchMade(claimId, form, viewer.id(), clock.instant()));
            record(session, viewer, claimId, "Searched and found nothing: " + form.place());
        });
        backToSearches(ctx, claimId);
    }

    private void remove(Context ctx) {
        long claimId = Ids.of(ctx, "id", "claim");
        long searchId = Ids.of(ctx, "search", "search");
        Viewer viewer = Viewer.required(ctx);
        database.writing(session -> {
            SearchMade search = session.get(SearchMade.class, searchId);
            if (search == null || search.claimId() != claimId) {
                throw Refusal.notFound("search");
            }
            session.delete(search);
            record(session, viewer, claimId, "Removed the search: " + search.place());
        });
        backToSearches(ctx, claimId);
    }

    private static ClaimDetail claim(StatelessSession session, long claimId) {
        return new Claims_(session).detail(claimId).orElseThrow(() -> Refusal.notFound("claim"));
    }

    private void record(StatelessSession session, Viewer viewer, long claimId, String summary) {
        audit.record(session, viewer.id(), "claim.search", "claim", claimId, summary, viewer.address());
    }

    private static void backToSearches(Context ctx, long claimId) {
        ctx.redirect("/desk/claims/" + claimId + "?done=saved#searches", HttpStatus.SEE_OTHER);
    }
}
