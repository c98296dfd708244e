package factdesk.account.own;

import factdesk.account.Person;
import factdesk.account.factor.FactorRule;
import factdesk.account.factor.SecondFactors;
import factdesk.account.signin.Sessions;
import factdesk.audit.Audit;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Pages;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Setting up one's second factor, and doing without it again. */
public final class FactorRoutes {

    private static final String FACTOR = "/account/factor";

    private final Database database;
    private final NewsroomSettings settings;
    private final SecondFactors factors;
    private final FactorRule rule;
    private final OwnPassword ownPassword;
    private final Sessions sessions;
    private final Audit audit;
    private final Pages pages;

    public FactorRoutes(
            Database database,
            NewsroomSettings settings,
            SecondFactors factors,
            FactorRule rule,
            OwnPassword ownPassword,
            Sessions sessions,
            Audit audit,
            Pages pages) {
        this.database = database;
        this.settings = settings;
        this.factors = factors;
        this.rule = rule;
        this.ownPassword = ownPassword;
        this.sessions = sessions;
        this.audit = audit;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get(FACTOR, ctx -> show(ctx, HttpStatus.OK, Errors.NONE), Access.DESK, Access.ENROLMENT);
        post(routes, "/begin", this::begin);
        post(routes, "/confirm", this::confirm);
        post(routes, "/codes", this::newCodes);
        post(routes, "/remove", this::remove);
    }

    private static void post(RoutesConfig routes, String path, Handler handler) {
        routes.post(FACTOR + path, handler, Access.DESK, Access.ENROLMENT);
    }

    private void begin(Context ctx) {
        if (knowsPassword(ctx)) {
            database.writing(
                    session -> factors.begin(session, person(session, ctx).id()));
            ctx.redirect(FACTOR, HttpStatus.SEE_OTHER);
        }
    }

    private void confirm(Context ctx) {
        String code = FormFields.of(ctx).line("code");
        Optional<List<String>> codes = database.write(session -> {
            Person person = person(session, ctx);
            return factors.confirm(session, person.id(), code) == SecondFactors.Verdict.RIGHT
                    ? Optional.of(confirmed(session, ctx, person))
                    : Optional.empty();
        });
        codes.ifPresentOrElse(
                fresh -> pages.show(ctx, "account/codes", new CodesPage(fresh)),
                () -> show(
                        ctx,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Errors.NONE.and(
                                "code",
                                "This is not the code of now. Wait for the next one, and check that the telephone's"
                                        + " clock is right.")));
    }

    /** Whoever else is signed in as this person came in without the factor. */
    private List<String> confirmed(StatelessSession session, Context ctx, Person person) {
        sessions.endOthers(session, person.id(), ctx);
        record(session, ctx, person.name() + " set up a second factor");
        return factors.newCodes(session, person.id());
    }

    private void newCodes(Context ctx) {
        if (knowsPassword(ctx)) {
            List<String> codes = database.write(session -> {
                Person person = person(session, ctx);
                if (!factors.has(session, person.id())) {
                    throw Refusal.of(HttpStatus.CONFLICT);
                }
                record(session, ctx, person.name() + " made new backup codes");
                return factors.newCodes(session, person.id());
            });
            pages.show(ctx, "account/codes", new CodesPage(codes));
        }
    }

    private void remove(Context ctx) {
        if (knowsPassword(ctx)) {
            database.writing(session -> {
                Person person = person(session, ctx);
                if (rule.isRequired(person.role())) {
                    throw new Refusal(
                            HttpStatus.CONFLICT,
                            "This newsroom asks for a second factor",
                            "An administrator can reset it, when the telephone is lost, or ask for none in the settings.");
                }
                factors.remove(session, person.id());
                sessions.endOthers(session, person.id(), ctx);
                record(session, ctx, person.name() + " does without a second factor from now on");
            });
            ctx.redirect(FACTOR + "?done=removed", HttpStatus.SEE_OTHER);
        }
    }

    /** Shows the page again when not. */
    private boolean knowsPassword(Context ctx) {
        long id = Viewer.required(ctx).id();
        String email = database.read(session -> session.get(Person.class, id)).email();
        OwnPassword.Answer answer = ownPassword.ask(email, FormFields.of(ctx).get(OwnPassword.FIELD), ctx);
        if (answer.errors().any()) {
            show(ctx, answer.status(), answer.errors());
        }
        return !answer.errors().any();
    }

    private static Person person(StatelessSession session, Context ctx) {
        return session.get(Person.class, Viewer.required(ctx).id(), LockMode.PESSIMISTIC_WRITE);
    }

    private void record(StatelessSession session, Context ctx, String summary) {
        Viewer viewer = Viewer.required(ctx);
        audit.record(session, viewer.id(), "person.factor", "person", viewer.id(), summary, viewer.address());
    }

    private void show(Context ctx, HttpStatus status, Errors errors) {
        long id = Viewer.required(ctx).id();
        String issuer = settings.get(DeskSettings.NEWSROOM_NAME);
        FactorPage page = database.read(session -> {
            Person person = session.get(Person.class, id);
            return new FactorPage(
                    person.email(),
                    factors.confirmedAt(session, id).orElse(null),
                    factors.codesLeft(session, id),
                    factors.enrolment(session, id, issuer, person.email()).orElse(null),
                    rule.isRequired(person.role()),
                    errors);
        });
        pages.show(ctx, status, "account/factor", page);
    }
}
