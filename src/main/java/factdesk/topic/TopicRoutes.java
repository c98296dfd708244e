package factdesk.topic;

import factdesk.audit.Audit;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.util.List;
import org.hibernate.StatelessSession;

/** The vocabulary: the list of topics, and what editors do with them. */
public final class TopicRoutes {

    private final Database database;
    private final Audit audit;
    private final Forms forms;
    private final Pages pages;

    public TopicRoutes(Database database, Audit audit, Forms forms, Pages pages) {
        this.database = database;
        this.audit = audit;
        this.forms = forms;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/topics", this::list, Access.EDITING);
        routes.get("/desk/topics/{id}", this::topic, Access.EDITING);
        routes.post("/desk/topics/{id}", this::change, Access.EDITING);
        routes.post("/desk/topics/{id}/merge", this::merge, Access.EDITING);
    }

    private void list(Context ctx) {
        int number = Paging.requested(ctx);
        pages.show(ctx, "desk/topics", database.read(session -> {
            Topics topics = new Topics_(session);
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            return new Paging<>(topics.uses(limit), number, topics.count());
        }));
    }

    private void topic(Context ctx) {
        show(ctx, HttpStatus.OK, null, Errors.NONE);
    }

    /** @param typed null for what is saved */
    private void show(Context ctx, HttpStatus status, TopicForm typed, Errors errors) {
        long id = id(ctx);
        pages.show(ctx, status, "desk/topic", database.read(session -> {
            TopicUse topic = use(session, id);
            List<TopicLine> others = TagClaim.known(session).stream()
                    .filter(other -> other.id() != id)
                    .toList();
            return new TopicPage(topic, typed == null ? TopicForm.of(topic) : typed, others, errors);
        }));
    }

    private static long id(Context ctx) {
        return Ids.of(ctx, "id", "topic");
    }

    private static TopicUse use(StatelessSession session, long id) {
        return new Topics_(session).use(id).orElseThrow(() -> Refusal.notFound("topic"));
    }

    private void change(Context ctx) {
        long id = id(ctx);
        FormFields fields = FormFields.of(ctx);
        TopicForm form = TopicForm.of(fields);
        Errors errors = form.check(forms.check(form, fields));
        if (!errors.any() && database.writeRetrying(session -> isTaken(session, ctx, id, form))) {
            errors = errors.and("name", "topic.topic-routes.there-is-another-topic-of");
        }
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, form, errors);
            return;
        }
        ctx.redirect("/desk/topics?done=saved", HttpStatus.SEE_OTHER);
    }

    private boolean isTaken(StatelessSession session, Context ctx, long id, TopicForm form) {
        String before = use(session, id).name();
        boolean taken = new EditTopic(session).isTaken(id, form);
        if (!taken) {
            record(session, ctx, id, "Changed the topic \"" + before + "\": it is \"" + form.name() + "\" now");
        }
        return taken;
    }

    private void merge(Context ctx) {
        long id = id(ctx);
        long into = FormFields.of(ctx).id("into");
        if (into == 0 || into == id) {
            show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    null,
                    Errors.NONE.and("into", "topic.topic-routes.choose-the-topic-that-takes"));
            return;
        }
        database.writing(session -> {
            TopicUse ending = use(session, id);
            TopicUse staying = use(session, into);
            new EditTopic(session).merge(id, into);
            record(session, ctx, into, "Merged the topic \"" + ending.name() + "\" into \"" + staying.name() + "\"");
        });
        ctx.redirect("/desk/topics?done=merged", HttpStatus.SEE_OTHER);
    }

    private void record(StatelessSession session, Context ctx, long id, String summary) {
        Viewer viewer = Viewer.required(ctx);
        audit.record(session, viewer.id(), "topic.change", "topic", id, summary, viewer.address());
    }
}
