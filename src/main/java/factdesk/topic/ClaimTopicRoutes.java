package factdesk.topic;

import factdesk.audit.Audit;
import factdesk.claim.Claims_;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;

/** Saying what a claim is about. */
public final class ClaimTopicRoutes {

    private final Database database;
    private final Audit audit;
    private final Pages pages;
    private final Clock clock;

    public ClaimTopicRoutes(Database database, Audit audit, Pages pages, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/claims/{id}/topics", this::show, Access.DESK);
        routes.post("/desk/claims/{id}/topics", this::set, Access.DESK);
    }

    private void show(Context ctx) {
        long id = Ids.of(ctx, "id", "claim");
        pages.show(ctx, "desk/claim-topics", database.read(session -> {
            new Claims_(session).required(id);
            return ClaimTopics.of(session, id);
        }));
    }

    private void set(Context ctx) {
        long id = Ids.of(ctx, "id", "claim");
        Viewer viewer = Viewer.required(ctx);
        FormFields fields = FormFields.of(ctx);
        String typed = fields.get("topics").strip();
        List<TopicName> names = TopicName.list(typed);
        Errors errors = database.writeRetrying(session -> {
            new Claims_(session).required(id);
            TagClaim tag = new TagClaim(session, viewer.id(), clock.instant());
            Errors found = tag.check(names, viewer.isEditor()).and(Forms.unreadable(fields));
            String changed = found.any() ? "" : tag.set(id, names);
            if (!changed.isEmpty()) {
                audit.record(
                        session, viewer.id(), "claim.topics", "claim", id, "Its topics: " + changed, viewer.address());
            }
            return found;
        });
        if (errors.any()) {
            ClaimTopics page =
                    database.read(session -> ClaimTopics.of(session, id).typed(typed, errors));
            pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "desk/claim-topics", page);
            return;
        }
        ctx.redirect("/desk/claims/" + id + "?done=topics#topics-of-claim", HttpStatus.SEE_OTHER);
    }
}
