package factdesk.desk.queue;

import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
import factdesk.web.Ids;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Keeping filters of the queue under a name. */
public final class SavedFilterRoutes {

    private static final int LONGEST_NAME = 60;

    private final Database database;

    public SavedFilterRoutes(Database database) {
        this.database = database;
    }

    public void register(RoutesConfig routes) {
        routes.post("/desk/queue/saved", this::save, Access.DESK);
        routes.post("/desk/queue/saved/{id}/remove", this::remove, Access.DESK);
    }

    private void save(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        QueueFilter filter = QueueFilter.of(fields.get("query"));
        String name = fields.line("name").replaceAll("\\s+", " ");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The filter was not saved",
                    "Go back and give it a name of at most " + LONGEST_NAME + " characters.");
        }
        boolean kept = database.write(session -> {
            SavedFilters saved = new SavedFilters(session, Viewer.required(ctx).id());
            boolean fits = saved.takes(name);
            if (fits) {
                saved.save(name, filter);
            }
            return fits;
        });
        if (!kept) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "The filter was not saved",
                    "You have " + SavedFilters.MOST + " already. Go back and remove one first.");
        }
        ctx.redirect("/desk?" + filter.query() + "&done=filter", HttpStatus.SEE_OTHER);
    }

    private void remove(Context ctx) {
        long id = Ids.of(ctx, "id", "filter");
        database.writing(
                session -> new SavedFilters(session, Viewer.required(ctx).id()).remove(id));
        ctx.redirect("/desk?done=forgotten", HttpStatus.SEE_OTHER);
    }
}
