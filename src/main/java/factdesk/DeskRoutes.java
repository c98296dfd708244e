package factdesk;

import factdesk.audit.Audit;
import factdesk.claim.AddClaim;
import factdesk.claim.DecideOnGone;
import factdesk.claim.PasteArticle;
import factdesk.claim.RenewArticle;
import factdesk.desk.ArticleRoutes;
import factdesk.desk.EditArticle;
import factdesk.desk.attribution.AttributionRoutes;
import factdesk.desk.attribution.SaidRoutes;
import factdesk.desk.change.ChangeClaim;
import factdesk.desk.draft.DraftRoutes;
import factdesk.desk.figures.CheckRoutes;
import factdesk.desk.figures.FigureRoutes;
import factdesk.desk.history.HistoryRoutes;
import factdesk.desk.known.JoinClaims;
import factdesk.desk.known.KnownRoutes;
import factdesk.desk.queue.QueueRoutes;
import factdesk.desk.queue.SavedFilterRoutes;
import factdesk.desk.sources.SearchRoutes;
import factdesk.desk.sources.SourceRoutes;
import factdesk.desk.triage.TriageRoutes;
import factdesk.desk.triage.UndoRoutes;
import factdesk.desk.undo.UndoDeed;
import factdesk.desk.versions.VersionRoutes;
import factdesk.desk.workbench.ClaimRoutes;
import factdesk.desk.workbench.WorkbenchRoutes;
import factdesk.extract.Extraction;
import factdesk.extract.check.Checks;
import factdesk.extract.quantity.UnitTable;
import factdesk.importing.ImportRoutes;
import factdesk.inbox.Notices;
import factdesk.match.ContradictionRoutes;
import factdesk.setting.SecondPerson;
import factdesk.store.Database;
import factdesk.web.Forms;
import factdesk.web.Pages;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/** The routes that an editor works with, built from what they share. */
final class DeskRoutes {

    private final QueueRoutes queue;
    private final SavedFilterRoutes savedFilters;
    private final ArticleRoutes articles;
    private final ImportRoutes imports;
    private final WorkbenchRoutes workbench;
    private final ClaimRoutes claims;
    private final DraftRoutes drafts;
    private final TriageRoutes triage;
    private final UndoRoutes undo;
    private final AttributionRoutes attributions;
    private final SaidRoutes said;
    private final FigureRoutes figures;
    private final CheckRoutes checks;
    private final ContradictionRoutes contradictions;
    private final KnownRoutes known;
    private final VersionRoutes versions;
    private final HistoryRoutes history;
    private final SourceRoutes sources;
    private final SearchRoutes searches;

    DeskRoutes(
            Database database,
            Function<String, Extraction> engine,
            PasteArticle pasteArticle,
            RenewArticle renewArticle,
            Audit audit,
            Pages pages,
            Notices notices,
            BooleanSupplier fetching,
            Supplier<SecondPerson> secondPerson,
            Clock clock) {
        Forms forms = new Forms();
        ChangeClaim changeClaim = new ChangeClaim(database, engine, audit, clock, forms, notices, secondPerson);
        this.queue = new QueueRoutes(database, changeClaim, forms, pages, clock);
        this.savedFilters = new SavedFilterRoutes(database);
        this.articles =
                new ArticleRoutes(database, pasteArticle, new EditArticle(database, audit), forms, pages, clock);
        this.imports = new ImportRoutes(database, forms, audit, pages, clock);
        this.workbench = new WorkbenchRoutes(database, new AddClaim(database, engine, audit, clock), pages, clock);
        this.claims = new ClaimRoutes(database, changeClaim, pages, clock);
        this.triage = new TriageRoutes(database, claims);
        this.undo = new UndoRoutes(database, new UndoDeed(database, audit, clock), claims, clock);
        this.drafts = new DraftRoutes(database, pages, clock);
        this.attributions = new AttributionRoutes(database, audit, forms, pages, clock);
        this.said = new SaidRoutes(database, audit, pages, clock);
        this.figures = new FigureRoutes(database, Checks.all(UnitTable.load()), audit, pages, forms, clock);
        this.checks = new CheckRoutes(database, audit, pages, forms, clock);
        this.known = new KnownRoutes(database, new JoinClaims(database, audit, clock), pages);
        this.versions =
                new VersionRoutes(database, renewArticle, new DecideOnGone(database, engine, audit, clock), pages);
        this.history = new HistoryRoutes(database, pages);
        this.contradictions = new ContradictionRoutes(database, pages, audit, clock);
        this.sources = new SourceRoutes(database, audit, forms, pages, clock, fetching);
        this.searches = new SearchRoutes(database, audit, forms, pages, clock);
    }

    void register(RoutesConfig routes) {
        queue.register(routes);
        savedFilters.register(routes);
        articles.register(routes);
        imports.register(routes);
        workbench.register(routes);
        claims.register(routes);
        drafts.register(routes);
        triage.register(routes);
        undo.register(routes);
        attributions.register(routes);
        said.register(routes);
        figures.register(routes);
        checks.register(routes);
        contradictions.register(routes);
        known.register(routes);
        versions.register(routes);
        history.register(routes);
        sources.register(routes);
        searches.register(routes);
    }
}
