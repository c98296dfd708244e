package factdesk.desk.sources;

import factdesk.audit.Audit;
import factdesk.evidence.Source;
import factdesk.evidence.link.LinkQueries;
import factdesk.evidence.link.LinkQueries_;
import factdesk.evidence.link.Snapshot;
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
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** The sources of all claims: finding one, describing it, keeping what its page says. */
public final class SourceRoutes {

    private static final int SHOWN = 25;

    private final Database database;
    private final Audit audit;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;
    private final BooleanSupplier fetching;

    /** @param fetching whether the newsroom lets the server open other sites */
    public SourceRoutes(
            Database database, Audit audit, Forms forms, Pages pages, Clock clock, BooleanSupplier fetching) {
        this.database = database;
        this.audit = audit;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
        this.fetching = fetching;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/sources", this::list, Access.DESK);
        routes.get("/desk/sources/{id}", this::open, Access.DESK);
        routes.post("/desk/sources/{id}", this::save, Access.DESK);
        routes.post("/desk/sources/{id}/snapshots", this::takeSnapshot, Access.DESK);
    }

    private void list(Context ctx) {
        SourceFilter filter = SourceFilter.of(ctx);
        int number = Paging.requested(ctx);
        pages.show(ctx, "desk/source-list", database.read(session -> {
            SourceQueries queries = new SourceQueries_(session);
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            List<SourceLine> lines = queries.lines(filter.pattern(), filter.dead(), limit);
            return new SourcesPage(filter, new Paging<>(lines, number, queries.count(filter.pattern(), filter.dead())));
        }));
    }

    private void open(Context ctx) {
        long id = Ids.of(ctx, "id", "source");
        pages.show(ctx, "desk/source", database.read(session -> {
            SourceDetail saved = detail(session, id);
            return page(session, saved, SourceForm.of(saved), false, Errors.NONE);
        }));
    }

    private void save(Context ctx) {
        long id = Ids.of(ctx, "id", "source");
        FormFields fields = FormFields.of(ctx);
        SourceForm form = SourceForm.of(fields);
        int version = fields.number("version");
        Errors errors = forms.check(form, fields);
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, id, form, errors);
        } else if (database.write(session -> describe(session, id, form, version, Viewer.required(ctx)))) {
            ctx.redirect("/desk/sources/" + id + "?done=saved", HttpStatus.SEE_OTHER);
        } else {
            show(ctx, HttpStatus.CONFLICT, id, form, Errors.NONE);
        }
    }

    private void show(Context ctx, HttpStatus status, long id, SourceForm form, Errors errors) {
        boolean stale = status == HttpStatus.CONFLICT;
        pages.show(
                ctx,
                status,
                "desk/source",
                database.read(session -> page(session, detail(session, id), form, stale, errors)));
    }

    /** @return whether it was saved; not when somebody else saved since the form was filled */
    private boolean describe(StatelessSession session, long id, SourceForm form, int version, Viewer viewer) {
        Source source = locked(session, id);
        if (source.version() != version) {
            return false;
        }
        form.describe(source);
        session.update(source);
        record(session, viewer, "source.edit", id, "Changed the source \"" + source.title() + "\"");
        return true;
    }

    private void takeSnapshot(Context ctx) {
        long id = Ids.of(ctx, "id", "source");
        Viewer viewer = Viewer.required(ctx);
        if (!fetching.getAsBoolean()) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "The server may not open other sites",
                    "An administrator can allow it in the newsroom's settings.");
        }
        database.writing(session -> {
            Source source = locked(session, id);
            LinkQueries links = new LinkQueries_(session);
            if (links.count(id, Snapshot.State.WAITING) == 0) {
                List<Use> last = new SourceQueries_(session).uses(id, Limit.of(1));
                String excerpt = last.isEmpty() ? "" : last.get(0).excerpt();
                session.insert(new Snapshot(id, excerpt, viewer.id(), clock.instant()));
                record(session, viewer, "source.snapshot", id, "Asked for a snapshot of \"" + source.title() + "\"");
            }
        });
        ctx.redirect("/desk/sources/" + id + "?done=asked#snapshots", HttpStatus.SEE_OTHER);
    }

    private static Source locked(StatelessSession session, long id) {
        Source source = session.get(Source.class, id, LockMode.PESSIMISTIC_WRITE);
        if (source == null) {
            throw Refusal.notFound("source");
        }
        return source;
    }

    private void record(StatelessSession session, Viewer viewer, String action, long id, String summary) {
        audit.record(session, viewer.id(), action, "source", id, summary, viewer.address());
    }

    private static SourceDetail detail(StatelessSession session, long id) {
        return new SourceQueries_(session).detail(id).orElseThrow(() -> Refusal.notFound("source"));
    }

    private SourcePage page(
            StatelessSession session, SourceDetail saved, SourceForm form, boolean stale, Errors errors) {
        SourceQueries queries = new SourceQueries_(session);
        LinkQueries links = new LinkQueries_(session);
        return new SourcePage(
                saved,
                form,
                stale,
                errors,
                queries.uses(saved.id(), Limit.of(SHOWN)),
                queries.useCount(saved.id()),
                links.of(saved.id(), Limit.of(SHOWN)),
                links.checks(saved.id(), Limit.of(SHOWN)),
                fetching.getAsBoolean());
    }
}
