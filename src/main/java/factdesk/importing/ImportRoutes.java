package factdesk.importing;

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
import factdesk.web.Uploads;
import factdesk.web.Viewer;
import factdesk.web.text.Text;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import jakarta.data.Limit;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Bringing in many articles at once, watching how far it is, and stopping it. */
public final class ImportRoutes {

    /** For the database's mapping: the entities of this room. */
    public static final List<Class<?>> ENTITIES = List.of(ImportJob.class, ImportArticle.class, ImportProblem.class);

    private final Database database;
    private final StartImport startImport;
    private final ArticleReader reader;
    private final Audit audit;
    private final Pages pages;
    private final Clock clock;

    public ImportRoutes(Database database, Forms forms, Audit audit, Pages pages, Clock clock) {
        this.database = database;
        this.startImport = new StartImport(database, audit, clock);
        this.reader = new ArticleReader(forms, clock);
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/import", this::form, Access.EDITING);
        routes.post("/desk/import", this::upload, Access.EDITING);
        routes.post("/desk/import/pasted", this::paste, Access.EDITING);
        routes.get("/desk/import/{id}", this::job, Access.EDITING);
        routes.post("/desk/import/{id}/cancel", this::cancel, Access.EDITING);
    }

    private void form(Context ctx) {
        show(ctx, HttpStatus.OK, "", Errors.NONE);
    }

    private void show(Context ctx, HttpStatus status, String list, Errors errors) {
        int number = Paging.requested(ctx);
        Paging<JobLine> jobs = database.read(session -> {
            ImportQueries queries = new ImportQueries_(session);
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            return new Paging<>(queries.jobs(limit), number, queries.count());
        });
        pages.show(ctx, status, "importing/import", new ImportPage(jobs, list, errors, Uploads.LARGEST / 1_000_000));
    }

    private void upload(Context ctx) throws IOException {
        FormFields.of(ctx);
        UploadedFile file = Uploads.file(ctx, "file").orElse(null);
        if (file == null || file.size() == 0) {
            refuse(ctx, "", "file", Text.of("importing.no-file"));
            return;
        }
        try (InputStream in = file.content()) {
            String name = file.filename().replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
            Optional<Long> id =
                    startImport.start(name.isEmpty() ? "A file" : name, new JsonFile(in, reader), Viewer.required(ctx));
            if (id.isEmpty()) {
                refuse(ctx, "", "file", Text.of("importing.empty-file"));
            } else {
                ctx.redirect("/desk/import/" + id.get(), HttpStatus.SEE_OTHER);
            }
        }
    }

    private void paste(Context ctx) throws IOException {
        FormFields fields = FormFields.of(ctx);
        String text = fields.get("list");
        PastedList list = new PastedList(text, reader);
        Optional<Entry> first = list.first();
        if (first.isEmpty()) {
            refuse(ctx, text, "list", Text.of("importing.empty-list"));
        } else if (list.isHopeless()) {
            refuse(
                    ctx,
                    text,
                    "list",
                    Text.of(
                            "importing.unreadable",
                            first.get().line(),
                            first.get().problem()));
        } else {
            long id = startImport
                    .start("A pasted list", list, Viewer.required(ctx))
                    .orElseThrow();
            ctx.redirect("/desk/import/" + id, HttpStatus.SEE_OTHER);
        }
    }

    private void refuse(Context ctx, String list, String field, Text message) {
        show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, list, Errors.NONE.and(field, message));
    }

    private void job(Context ctx) {
        long id = Ids.of(ctx, "id", "import");
        int number = Paging.requested(ctx);
        pages.show(ctx, "importing/job", database.read(session -> {
            ImportQueries queries = new ImportQueries_(session);
            JobLine job = queries.job(id).orElseThrow(() -> Refusal.notFound("import"));
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            return new JobPage(
                    job,
                    job.open() ? queries.before(id, ImportState.OPEN) : 0,
                    new Paging<>(queries.problems(id, limit), number, job.bad()));
        }));
    }

    private void cancel(Context ctx) {
        long id = Ids.of(ctx, "id", "import");
        Viewer who = Viewer.required(ctx);
        database.writing(session -> {
            ImportQueries queries = new ImportQueries_(session);
            JobLine job = queries.job(id).orElseThrow(() -> Refusal.notFound("import"));
            if (queries.cancel(id, ImportState.OPEN, ImportState.CANCELLED, clock.instant()) == 1) {
                int left = queries.forget(id);
                audit.record(
                        session,
                        who.id(),
                        "import.cancel",
                        "import",
                        id,
                        who.name() + " cancelled the import of \"" + job.name() + "\" with " + left
                                + " lines still to come",
                        who.address());
            }
        });
        ctx.redirect("/desk/import/" + id, HttpStatus.SEE_OTHER);
    }
}
