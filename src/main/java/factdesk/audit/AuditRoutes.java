package factdesk.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Csv;
import factdesk.web.FormFields;
import factdesk.web.Pages;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looking into the desk's memory of who did what, and taking it along. */
public final class AuditRoutes {

    private static final String AUDIT = "/admin/audit";
    private static final int PAGE = 50;

    // Small enough that no transaction is long, large enough that a million rows take few questions.
    private static final int CHUNK = 1000;

    private final Database database;
    private final Audit audit;
    private final Pages pages;
    private final ObjectMapper json = new ObjectMapper();

    public AuditRoutes(Database database, Audit audit, Pages pages) {
        this.database = database;
        this.audit = audit;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get(AUDIT, this::show, Access.ADMINISTRATION);
        routes.get(
                AUDIT + ".csv",
                ctx -> export(
                        ctx,
                        "csv",
                        "text/csv; charset=utf-8",
                        Csv.line(AuditLine.header()),
                        line -> Csv.line(line.cells())),
                Access.ADMINISTRATION);
        routes.get(
                AUDIT + ".jsonl",
                ctx -> export(ctx, "jsonl", "application/x-ndjson", "", this::json),
                Access.ADMINISTRATION);
    }

    private static FormFields query(Context ctx) {
        return FormFields.parse(Optional.ofNullable(ctx.queryString()).orElse(""));
    }

    private void show(Context ctx) {
        FormFields query = query(ctx);
        AuditFilter filter = AuditFilter.of(query);
        Optional<AuditLog.Place> after = AuditLog.Place.read(query.line("after"));
        pages.show(ctx, "admin/audit", database.read(session -> {
            AuditLog log = new AuditLog(session);
            List<AuditLine> found = log.page(filter, after, PAGE + 1);
            List<AuditLine> shown = found.subList(0, Math.min(PAGE, found.size()));
            String next =
                    found.size() > PAGE ? AuditLog.Place.of(shown.get(PAGE - 1)).toString() : null;
            return new AuditPage(filter, shown, log.actors(), next);
        }));
    }

    /** Streams: the log may be larger than the memory. */
    private void export(Context ctx, String ending, String type, String head, Function<AuditLine, String> format) {
        AuditFilter filter = AuditFilter.of(query(ctx));
        Viewer viewer = Viewer.required(ctx);
        database.writing(session -> audit.record(
                session,
                viewer.id(),
                "audit.export",
                "audit",
                null,
                viewer.name() + " exported the audit log as " + ending
                        + (filter.query().isEmpty() ? "" : ", narrowed to " + filter.query()),
                viewer.address()));
        ctx.contentType(type);
        ctx.header(Header.CONTENT_DISPOSITION, "attachment; filename=\"audit." + ending + "\"");
        try {
            OutputStream out = ctx.outputStream();
            out.write(head.getBytes(StandardCharsets.UTF_8));
            Optional<AuditLog.Place> place = Optional.empty();
            List<AuditLine> chunk;
            do {
                Optional<AuditLog.Place> from = place;
                chunk = database.read(session -> new AuditLog(session).page(filter, from, CHUNK));
                for (AuditLine line : chunk) {
                    out.write(format.apply(line).getBytes(StandardCharsets.UTF_8));
                    place = Optional.of(AuditLog.Place.of(line));
                }
            } while (chunk.size() == CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json(AuditLine line) {
        try {
            return json.writeValueAsString(line.json()) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
