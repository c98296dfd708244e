package factdesk.inbox;

import factdesk.audit.Audit;
import factdesk.mail.Outbox;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
import factdesk.web.Pages;
import factdesk.web.Refusal;
import factdesk.web.Site;
import factdesk.web.Tokens;
import factdesk.web.Viewer;
import factdesk.web.text.Messages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;

/** How people are told: by mail or not, and by a feed whose address only they know. */
public final class NoticeSettingRoutes {

    private static final String TEMPLATE = "account/notices";
    private static final String HERE = "/account/notices";
    private static final int ITEMS = 50;

    private final Database database;
    private final Outbox outbox;
    private final Audit audit;
    private final Tokens tokens;
    private final Pages pages;
    private final Supplier<Site> site;
    private final Messages messages;
    private final Clock clock;

    public NoticeSettingRoutes(
            Database database,
            Outbox outbox,
            Audit audit,
            Tokens tokens,
            Pages pages,
            Supplier<Site> site,
            Messages messages,
            Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.audit = audit;
        this.tokens = tokens;
        this.pages = pages;
        this.site = site;
        this.messages = messages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get(HERE, ctx -> show(ctx, ""), Access.DESK);
        routes.post(HERE, this::mail, Access.DESK);
        routes.post("/account/feed", this::makeFeed, Access.DESK);
        routes.post("/account/feed/end", this::endFeed, Access.DESK);
        routes.get("/feeds/desk/{file}", this::feed, Access.EVERYONE);
    }

    private void show(Context ctx, String feedAddress) {
        long me = Viewer.required(ctx).id();
        pages.show(ctx, TEMPLATE, database.read(session -> {
            InboxQueries queries = new InboxQueries_(session);
            return new NoticeSettings(
                    outbox.isOn(),
                    queries.refusals(me) == 0,
                    queries.feedMadeAt(me).orElse(null),
                    feedAddress);
        }));
    }

    private void mail(Context ctx) {
        long me = Viewer.required(ctx).id();
        boolean wanted = FormFields.of(ctx).has("mailed");
        database.writing(session -> {
            new InboxQueries_(session).acceptMail(me);
            if (!wanted) {
                session.insert(new MailRefusal(me, clock.instant()));
            }
            record(session, ctx, wanted ? " wants mail of what concerns them" : " wants no mail");
        });
        ctx.redirect(HERE + "?done=mail", HttpStatus.SEE_OTHER);
    }

    /** Shows the new address, for the only time; the one before leads nowhere from now on. */
    private void makeFeed(Context ctx) {
        long me = Viewer.required(ctx).id();
        String token = tokens.next();
        database.writing(session -> {
            new InboxQueries_(session).endFeed(me);
            session.insert(new PrivateFeed(Tokens.sha256(token), me, clock.instant()));
            record(session, ctx, " made an address for their private feed");
        });
        show(ctx, site.get().absolute("/feeds/desk/" + token + ".xml"));
    }

    private void endFeed(Context ctx) {
        database.writing(session -> {
            new InboxQueries_(session).endFeed(Viewer.required(ctx).id());
            record(session, ctx, " ended their private feed");
        });
        ctx.redirect(HERE + "?done=feed", HttpStatus.SEE_OTHER);
    }

    private void record(StatelessSession session, Context ctx, String did) {
        Viewer viewer = Viewer.required(ctx);
        audit.record(
                session, viewer.id(), "person.notices", "person", viewer.id(), viewer.name() + did, viewer.address());
    }

    /** @throws Refusal 404 whatever is wrong with the address, so that nobody learns what */
    private void feed(Context ctx) {
        record Told(Reader reader, List<NoticeLine> notices) {}
        String hash = Tokens.sha256(ctx.pathParam("file").replaceFirst("\\.xml$", ""));
        Told told = database.read(session -> {
            InboxQueries queries = new InboxQueries_(session);
            return queries.reader(hash)
                    .map(reader -> new Told(reader, queries.newest(reader.id(), Limit.of(ITEMS))))
                    .orElseThrow(() -> Refusal.notFound("feed"));
        });
        ctx.header(Header.CACHE_CONTROL, "private, no-cache").header("Referrer-Policy", "no-referrer");
        ctx.contentType(InboxFeed.TYPE)
                .result(new InboxFeed(site.get(), messages).write(told.reader(), told.notices(), clock.instant()));
    }
}
