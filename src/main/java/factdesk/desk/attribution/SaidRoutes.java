package factdesk.desk.attribution;

import factdesk.article.ArticleText;
import factdesk.article.Articles_;
import factdesk.attribution.AttributionLine;
import factdesk.attribution.Attributions;
import factdesk.attribution.Attributions_;
import factdesk.attribution.ReadThrough;
import factdesk.attribution.StoredAttribution.State;
import factdesk.audit.Audit;
import factdesk.claim.Claims_;
import factdesk.desk.workbench.MarkedParts;
import factdesk.desk.workbench.MarkedText;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
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
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** All that is said in an article, for who reads it through, and the word that all of it is right. */
public final class SaidRoutes {

    private final Database database;
    private final Audit audit;
    private final Pages pages;
    private final Clock clock;

    public SaidRoutes(Database database, Audit audit, Pages pages, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk/articles/{id}/attributions", this::list, Access.DESK);
        routes.post("/desk/articles/{id}/read-through", this::readThrough, Access.EDITING);
    }

    private void list(Context ctx) {
        long id = Ids.of(ctx, "id", "article");
        int number = Paging.requested(ctx);
        pages.show(ctx, "desk/said", database.read(session -> page(session, article(session, id), number)));
    }

    private static ArticleText article(StatelessSession session, long id) {
        return new Articles_(session).text(id).orElseThrow(() -> Refusal.notFound("article"));
    }

    private static SaidPage page(StatelessSession session, ArticleText article, int number) {
        Attributions attributions = new Attributions_(session);
        List<AttributionLine> lines = attributions.page(
                article.versionId(), State.REFUSED, new Limit(Paging.SIZE, Paging.offset(number) + 1L));
        return new SaidPage(
                article,
                MarkedText.paragraphs(
                        article.text(),
                        new Claims_(session).marks(article.versionId()),
                        0,
                        parts(article.text().length(), lines)),
                new Paging<>(lines, number, attributions.count(article.versionId(), State.REFUSED)),
                attributions.readBy(article.versionId()).orElse(null));
    }

    /** Those that report others further from the words. */
    private static MarkedParts parts(int length, List<AttributionLine> lines) {
        Set<Long> outer = lines.stream()
                .map(AttributionLine::outerId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        return new MarkedParts(
                length,
                lines.stream().filter(line -> !outer.contains(line.id())).toList(),
                lines.stream().filter(line -> outer.contains(line.id())).toList());
    }

    private void readThrough(Context ctx) {
        long id = Ids.of(ctx, "id", "article");
        boolean all = FormFields.of(ctx).line("all").equals("right");
        Viewer viewer = Viewer.required(ctx);
        database.writeRetrying(session -> {
            ArticleText article = article(session, id);
            Attributions attributions = new Attributions_(session);
            boolean was = attributions.readBy(article.versionId()).isPresent();
            if (all && !was) {
                session.insert(new ReadThrough(article.versionId(), viewer.id(), clock.instant()));
                record(session, viewer, article, "article.read-through", "Read through, all attributions right: ");
            } else if (!all && was) {
                attributions.deleteReadThrough(article.versionId());
                record(session, viewer, article, "article.read-again", "Took back that all attributions are right: ");
            }
            return id;
        });
        ctx.redirect("/desk/articles/" + id + "/attributions?done=" + (all ? "read" : "again"), HttpStatus.SEE_OTHER);
    }

    private void record(StatelessSession session, Viewer viewer, ArticleText article, String action, String what) {
        audit.record(session, viewer.id(), action, "article", article.id(), what + article.title(), viewer.address());
    }
}
