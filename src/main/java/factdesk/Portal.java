package factdesk;

import factdesk.account.Accounts;
import factdesk.account.factor.Seal;
import factdesk.account.factor.SecondFactors;
import factdesk.account.factor.SecretFile;
import factdesk.article.Article;
import factdesk.article.ArticleVersion;
import factdesk.article.ExtractionRun;
import factdesk.article.SampleArticle;
import factdesk.attribution.ReadThrough;
import factdesk.attribution.StoredAttribution;
import factdesk.audit.Audit;
import factdesk.audit.AuditRoutes;
import factdesk.claim.Claim;
import factdesk.claim.DerivedCheck;
import factdesk.claim.Dismissal;
import factdesk.claim.Figure;
import factdesk.claim.KeptOccurrence;
import factdesk.claim.Occurrence;
import factdesk.claim.PasteArticle;
import factdesk.claim.WorthReason;
import factdesk.claim.history.ClaimEdit;
import factdesk.comment.ClaimComment;
import factdesk.desk.draft.Draft;
import factdesk.desk.draft.Drafts;
import factdesk.desk.known.JoinedClaim;
import factdesk.desk.queue.SavedFilter;
import factdesk.desk.undo.ClaimDeed;
import factdesk.evidence.Evidence;
import factdesk.evidence.OfficialFigure;
import factdesk.evidence.Source;
import factdesk.evidence.link.LinkJobs;
import factdesk.evidence.search.SearchMade;
import factdesk.extract.Extractor;
import factdesk.feed.CrawlerRoutes;
import factdesk.feed.FeedRoutes;
import factdesk.importing.ImportRoutes;
import factdesk.importing.RunImports;
import factdesk.inbox.InboxQueries_;
import factdesk.inbox.Notices;
import factdesk.mail.Outbox;
import factdesk.mail.Postman;
import factdesk.match.Contradiction;
import factdesk.match.Measure;
import factdesk.match.MeasureWord;
import factdesk.match.known.KnownIndex;
import factdesk.operations.Background;
import factdesk.operations.BackupDoor;
import factdesk.operations.HealthRoutes;
import factdesk.operations.Readiness;
import factdesk.reply.ReplySought;
import factdesk.review.Publication;
import factdesk.review.Revision;
import factdesk.review.correction.Correction;
import factdesk.schedule.Schedule;
import factdesk.schedule.TellRechecks;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.setting.StoredSetting;
import factdesk.setting.admin.SettingRoutes;
import factdesk.site.SiteRoutes;
import factdesk.site.TopicRoutes;
import factdesk.speaker.Speaker;
import factdesk.statistics.StatisticsRoutes;
import factdesk.store.Database;
import factdesk.topic.ClaimTopic;
import factdesk.topic.RevisionTopic;
import factdesk.topic.Topic;
import factdesk.topic.TopicAlias;
import factdesk.web.Cookies;
import factdesk.web.Csrf;
import factdesk.web.ErrorPages;
import factdesk.web.Errors;
import factdesk.web.Forms;
import factdesk.web.Gate;
import factdesk.web.Pages;
import factdesk.web.Route;
import factdesk.web.Site;
import factdesk.web.Tokens;
import factdesk.web.Viewer;
import factdesk.web.WebServer;
import factdesk.web.text.Language;
import factdesk.web.text.Messages;
import factdesk.worth.WorthRoutes;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The composition root: builds the portal from its settings, starts it, and stops it. */
public final class Portal implements AutoCloseable {

    /** What the database maps. */
    static final List<Class<?>> ENTITIES = Stream.of(
                    Accounts.ENTITIES,
                    Audit.ENTITIES,
                    List.of(StoredSetting.class),
                    List.of(Article.class, ArticleVersion.class, ExtractionRun.class),
                    List.of(Speaker.class),
                    List.of(
                            Claim.class,
                            ClaimDeed.class,
                            ClaimEdit.class,
                            Dismissal.class,
                            Occurrence.class,
                            KeptOccurrence.class),
                    List.of(StoredAttribution.class, ReadThrough.class),
                    List.of(Figure.class, DerivedCheck.class, WorthReason.class),
                    List.of(Source.class, Evidence.class, OfficialFigure.class, SearchMade.class),
                    LinkJobs.ENTITIES,
                    List.of(Revision.class, Publication.class, Correction.class),
                    List.of(Measure.class, MeasureWord.class, Contradiction.class),
                    KnownIndex.ENTITIES,
                    List.of(JoinedClaim.class, Draft.class, SavedFilter.class),
                    List.of(ReplySought.class, Schedule.class, ClaimComment.class),
                    List.of(Topic.class, TopicAlias.class, ClaimTopic.class, RevisionTopic.class),
                    ImportRoutes.ENTITIES,
                    Background.ENTITIES,
                    Outbox.ENTITIES,
                    Notices.ENTITIES)
            .<Class<?>>flatMap(List::stream)
            .toList();

    private static final Duration DRAFTS_ARE_KEPT = Duration.ofDays(90);
    private static final Duration IMPORTS_ARE_SOUGHT_EVERY = Duration.ofSeconds(2);

    private final Database database;
    private final Outside outside;
    private final Readiness readiness;
    private final Background background;
    private final Accounts accounts;
    private final PasteArticle pasteArticle;
    private final Pages pages;
    private final Gate gate;
    private final DeskRoutes deskRoutes;
    private final AroundRoutes aroundRoutes;
    private final SiteRoutes siteRoutes;
    private final FeedRoutes feedRoutes;
    private final CrawlerRoutes crawlerRoutes;
    private final WorthRoutes worthRoutes;
    private final SettingRoutes settingRoutes;
    private final AuditRoutes auditRoutes;
    private final StatisticsRoutes statisticsRoutes;
    private final WebServer server;
    private final Optional<BackupDoor> backupDoor;

    private Portal(Settings settings, Outside outside, Database database) {
        this.database = database;
        this.outside = outside;
        Clock clock = outside.clock();
        this.readiness = new Readiness(database);
        this.background = new Background(database, clock, readiness);
        Tokens tokens = new Tokens(outside.random());
        boolean secure = "https".equals(settings.baseUrl().getScheme());
        Cookies cookies = new Cookies(secure);
        Csrf csrf = new Csrf(cookies, tokens, settings.baseUrl());
        NewsroomSettings newsroom = new NewsroomSettings(database, clock, settings.siteName());
        Supplier<Site> site = () -> new Site(
                newsroom.get(DeskSettings.NEWSROOM_NAME),
                settings.baseUrl(),
                Main.version(),
                newsroom.get(DeskSettings.LANGUAGE).language());
        Messages messages = Messages.load();
        this.pages = new Pages(site, messages, csrf, this::unread);
        Audit audit = new Audit(clock);
        SecondFactors factors = new SecondFactors(() -> seal(settings, outside.random()), outside.random(), clock);
        Outbox outbox = new Outbox(settings.mail().isPresent(), clock);
        this.accounts = new Accounts(
                database, newsroom, audit, cookies, tokens, new Forms(), factors, outbox, settings.baseUrl(), clock);
        this.settingRoutes = new SettingRoutes(database, newsroom, audit, pages, clock);
        this.statisticsRoutes = new StatisticsRoutes(database, pages, clock);
        this.auditRoutes = new AuditRoutes(database, audit, pages);
        this.gate = new Gate(accounts::viewer, accounts::keyHolder, csrf);
        Extractor extractor = Extractors.load(settings);
        this.pasteArticle = Pasting.into(database, extractor, audit, clock);
        background.every(
                Duration.ofDays(1),
                "drafts.forget",
                stopping -> database.writing(
                        session -> Drafts.forget(session, clock.instant().minus(DRAFTS_ARE_KEPT))));
        background.every(IMPORTS_ARE_SOUGHT_EVERY, RunImports.JOB, new RunImports(database, pasteArticle, clock)::run);
        keepKnownIndex(new KnownIndex(database, clock));
        Notices notices = new Notices(outbox, site, messages, clock);
        tellInTheBackground(settings, notices, clock);
        BooleanSupplier fetching = () -> newsroom.get(DeskSettings.SNAPSHOTS);
        LinkJobs.declare(background, database, outside.web(), clock, fetching);
        this.deskRoutes = new DeskRoutes(
                database,
                extractor::extract,
                pasteArticle,
                Pasting.again(database, extractor, audit, clock),
                audit,
                pages,
                notices,
                fetching,
                () -> newsroom.get(DeskSettings.SECOND_PERSON),
                clock);
        this.aroundRoutes = new AroundRoutes(database, audit, pages, notices, outbox, tokens, site, messages, clock);
        this.worthRoutes = new WorthRoutes(database, pages, Extractors.weights(settings));
        this.siteRoutes = new SiteRoutes(database, pages, site);
        this.feedRoutes = new FeedRoutes(database, pages, site);
        this.crawlerRoutes = new CrawlerRoutes(database, site);
        this.server = new WebServer(
                settings.host(),
                settings.port(),
                secure,
                settings.trustedProxy(),
                new ErrorPages(pages, tokens),
                this::routes);
        this.backupDoor =
                settings.database().file().map(file -> new BackupDoor(settings.database(), file, clock, tokens));
    }

    private long unread(Viewer viewer) {
        return database.read(session -> new InboxQueries_(session).unread(viewer.id()));
    }

    private void tellInTheBackground(Settings settings, Notices notices, Clock clock) {
        background.every(Duration.ofMinutes(10), "rechecks.tell", new TellRechecks(database, notices, clock)::tell);
        settings.mail()
                .map(server -> new Postman(database, server, clock))
                .ifPresent(postman -> background.every(Duration.ofSeconds(10), "mail.send", postman::deliver));
    }

    private void keepKnownIndex(KnownIndex index) {
        background.every(Duration.ofMinutes(1), "known.read", index::read);
        background.every(Duration.ofSeconds(5), "known.compare", index::compare);
        background.every(Duration.ofMinutes(10), "known.count", index::count);
    }

    private static Seal seal(Settings settings, SecureRandom random) {
        byte[] secret = settings.secret()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> SecretFile.readOrMake(settings.dataDir().resolve("factdesk.key"), random));
        return new Seal(secret, random);
    }

    private void routes(RoutesConfig routes) {
        gate.register(routes);
        accounts.register(routes, pages, person -> pasteArticle.paste(SampleArticle.form(), person));
        settingRoutes.register(routes);
        auditRoutes.register(routes);
        statisticsRoutes.register(routes);
        deskRoutes.register(routes);
        aroundRoutes.register(routes);
        new HealthRoutes(readiness).register(routes);
        worthRoutes.register(routes);
        siteRoutes.register(routes);
        new TopicRoutes(database, pages).register(routes);
        feedRoutes.register(routes);
        crawlerRoutes.register(routes);
    }

    /**
     * Opens the database, brings it up to date and starts to listen.
     *
     * @throws StartupProblem when it cannot listen where the settings say
     * @throws factdesk.store.DatabaseUnavailable when the database cannot be used
     */
    public static Portal start(Settings settings, Outside outside) {
        Database database = Database.open(settings.database(), ENTITIES);
        try {
            Portal portal = new Portal(settings, outside, database);
            settings.firstAdmin().ifPresent(portal::makeFirstAdmin);
            portal.server.start();
            if (outside.jobsRun()) {
                portal.background.start();
            }
            portal.backupDoor.ifPresent(BackupDoor::open);
            return portal;
        } catch (JavalinException e) {
            database.close();
            throw cannotListen(settings, e);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static StartupProblem cannotListen(Settings settings, JavalinException problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String reason = String.valueOf(root.getMessage());
        String where = settings.host() + " port " + settings.port();
        if (reason.contains("already in use")) {
            return new StartupProblem(
                    "Port " + settings.port() + " is taken: stop what listens there, or set FACTDESK_PORT to another.",
                    problem);
        }
        return new StartupProblem(
                "It cannot listen on " + where + " (" + reason + "): check FACTDESK_HOST and FACTDESK_PORT.", problem);
    }

    private void makeFirstAdmin(Settings.FirstAdmin named) {
        Errors errors = accounts.makeFirstAdmin(named.email(), named.password());
        if (errors.any()) {
            throw new StartupProblem("FACTDESK_ADMIN_EMAIL or FACTDESK_ADMIN_PASSWORD can't be used: "
                    + errors.inWords(Messages.load(), Language.ENGLISH));
        }
    }

    /** The path of the one-time link that makes the first account, while there is none. */
    public Optional<String> setupLink() {
        return accounts.setupLink();
    }

    /** All ways in. */
    public List<Route> routes() {
        return server.routes();
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** The database it works on. */
    public Database database() {
        return database;
    }

    /** The work that is done again and again. */
    public Background background() {
        return background;
    }

    /** Tells load balancers to send nothing more. */
    public void drain() {
        readiness.drain();
    }

    /** Finishes what is under way, then stops. */
    @Override
    public void close() {
        drain();
        server.stop();
        background.close();
        outside.web().close();
        backupDoor.ifPresent(BackupDoor::close);
        database.close();
    }
}
