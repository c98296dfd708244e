package factdesk.desk.queue;

import factdesk.account.People_;
import factdesk.article.ArticleLine;
import factdesk.article.Articles;
import factdesk.article.Articles_;
import factdesk.desk.change.Assign;
import factdesk.desk.change.ChangeClaim;
import factdesk.desk.change.Deed;
import factdesk.desk.change.Outcome;
import factdesk.desk.change.Tag;
import factdesk.desk.change.Transition;
import factdesk.match.known.KnownClaims;
import factdesk.store.Database;
import factdesk.topic.TagClaim;
import factdesk.topic.TopicName;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The queue of claims to work on, and changing several of them at once. */
public final class QueueRoutes {

    private static final int OFFERED_ARTICLES = 50;
    private static final int OFFERED_PEOPLE = 200;

    private final Database database;
    private final ChangeClaim changeClaim;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    public QueueRoutes(Database database, ChangeClaim changeClaim, Forms forms, Pages pages, Clock clock) {
        this.database = database;
        this.changeClaim = changeClaim;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get("/desk", this::queue, Access.DESK);
        routes.post("/desk/queue/assign", this::assign, Access.DESK);
        routes.post("/desk/queue/tag", ctx -> tag(ctx, true), Access.DESK);
        routes.post("/desk/queue/untag", ctx -> tag(ctx, false), Access.DESK);
        routes.post("/desk/queue/dismiss", this::dismiss, Access.EDITING);
    }

    private void queue(Context ctx) {
        QueueFilter filter = QueueFilter.of(ctx);
        QueuePage.Told told = new QueuePage.Told(count(ctx, "changed"), count(ctx, "left"));
        pages.show(ctx, "desk/queue", page(ctx, filter, Paging.requested(ctx), Ticked.NOTHING, told));
    }

    private static int count(Context ctx, String name) {
        String given = ctx.queryParam(name);
        return given == null || !given.matches("[0-9]{1,2}") ? 0 : Integer.parseInt(given);
    }

    private QueuePage page(Context ctx, QueueFilter filter, int number, Ticked ticked, QueuePage.Told told) {
        long me = Viewer.required(ctx).id();
        return database.read(session -> {
            Queue queue = new Queue(session, me, clock.instant());
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            List<QueueLine> lines = queue.lines(filter, limit);
            return new QueuePage(
                    filter,
                    new Paging<>(lines, number, queue.count(filter)),
                    new KnownClaims(session)
                            .hinted(lines.stream().map(QueueLine::id).toList()),
                    articles(new Articles_(session), filter),
                    new People_(session).colleagues(Limit.of(OFFERED_PEOPLE)),
                    new SavedFilters(session, me).counted(queue),
                    TagClaim.known(session),
                    TagClaim.of(session, lines.stream().map(QueueLine::id).toList()),
                    clock.instant(),
                    ticked,
                    told);
        });
    }

    /** The newest articles, and the one that is filtered by. */
    private static List<ArticleLine> articles(Articles articles, QueueFilter filter) {
        List<ArticleLine> offered = new ArrayList<>(articles.latest(Limit.of(OFFERED_ARTICLES)));
        boolean there = filter.article() == 0 || offered.stream().anyMatch(line -> line.id() == filter.article());
        if (!there) {
            articles.line(filter.article()).ifPresent(offered::add);
        }
        return offered;
    }

    private void assign(Context ctx) {
        Ticked ticked = Ticked.of(FormFields.of(ctx));
        boolean known = ticked.assignee() == 0
                || database.read(session -> new People_(session).colleague(ticked.assignee()))
                        .isPresent();
        Errors errors = known ? Errors.NONE : Errors.NONE.and("give", "This person does not work here any more.");
        change(ctx, ticked.with(errors), new Assign(ticked.assignee()));
    }

    private void tag(Context ctx, boolean gives) {
        Ticked ticked = Ticked.of(FormFields.of(ctx));
        Viewer viewer = Viewer.required(ctx);
        List<TopicName> names = TopicName.list(ticked.topics());
        Errors errors = names.isEmpty()
                ? Errors.NONE.and("topics", "Give the topics' names.")
                : database.read(session ->
                        new TagClaim(session, viewer.id(), clock.instant()).check(names, gives && viewer.isEditor()));
        change(ctx, ticked.with(errors), new Tag(names, gives));
    }

    private void dismiss(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        Ticked ticked = Ticked.of(fields);
        change(ctx, ticked.with(forms.check(ticked.dismissal(), fields)), Transition.DISMISS);
    }

    /** Each claim is a change of its own: one that cannot be changed keeps none of the others back. */
    private void change(Context ctx, Ticked ticked, Deed deed) {
        FormFields fields = FormFields.of(ctx);
        QueueFilter filter = QueueFilter.of(fields.get("query"));
        if (ticked.errors().any()) {
            QueuePage page = page(ctx, filter, 1, ticked, QueuePage.Told.NOTHING);
            pages.show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, "desk/queue", page);
            return;
        }
        Viewer viewer = Viewer.required(ctx);
        List<Pick> picks =
                ticked.picks().stream().map(Pick::of).flatMap(Optional::stream).toList();
        long changed = picks.stream()
                .filter(pick -> isChanged(pick, ticked, viewer, deed))
                .count();
        String told = "&done=changed&changed=" + changed + "&left=" + (picks.size() - changed);
        ctx.redirect("/desk?" + filter.query() + told, HttpStatus.SEE_OTHER);
    }

    private boolean isChanged(Pick pick, Ticked ticked, Viewer viewer, Deed deed) {
        try {
            return changeClaim
                            .make(pick.claimId(), pick.version(), ticked.dismissal(), viewer, deed)
                            .kind()
                    == Outcome.Kind.SAVED;
        } catch (Refusal refused) {
            return false;
        }
    }
}
