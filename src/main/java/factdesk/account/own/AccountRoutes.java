package factdesk.account.own;

import factdesk.account.Person;
import factdesk.account.factor.SecondFactors;
import factdesk.account.password.Passwords;
import factdesk.account.signin.Sessions;
import factdesk.audit.Audit;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Cookies;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Pages;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** What people do with their own account. */
public final class AccountRoutes {

    private static final String ACCOUNT = "/account";

    private final Database database;
    private final NewsroomSettings settings;
    private final OwnPassword ownPassword;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Audit audit;
    private final Cookies cookies;
    private final Forms forms;
    private final Pages pages;

    public AccountRoutes(
            Database database,
            NewsroomSettings settings,
            OwnPassword ownPassword,
            Passwords passwords,
            Sessions sessions,
            SecondFactors factors,
            Audit audit,
            Cookies cookies,
            Forms forms,
            Pages pages) {
        this.database = database;
        this.settings = settings;
        this.ownPassword = ownPassword;
        this.passwords = passwords;
        this.sessions = sessions;
        this.factors = factors;
        this.audit = audit;
        this.cookies = cookies;
        this.forms = forms;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get(ACCOUNT, ctx -> show(ctx, HttpStatus.OK, Errors.NONE), Access.DESK);
        routes.post("/account/password", this::changePassword, Access.DESK);
        routes.post("/account/sessions", this::endSessions, Access.DESK);
    }

    private void changePassword(Context ctx) {
        Viewer viewer = Viewer.required(ctx);
        Person person = database.read(session -> session.get(Person.class, viewer.id()));
        FormFields fields = FormFields.of(ctx);
        PasswordForm form = PasswordForm.of(fields);
        Errors errors = form.check(
                forms.check(form, fields), settings.get(DeskSettings.NEWSROOM_NAME), person.name(), person.email());
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, errors);
            return;
        }
        OwnPassword.Answer answer = ownPassword.ask(person.email(), form.current(), ctx);
        if (answer.errors().any()) {
            show(ctx, answer.status(), answer.errors());
            return;
        }
        String hash = passwords.hash(form.password());
        cookies.setSignIn(ctx, database.write(session -> setPassword(session, ctx, person, hash)));
        ctx.redirect(ACCOUNT + "?done=password", HttpStatus.SEE_OTHER);
    }

    /** Ends all sessions, those of a thief too, and begins a new one here. */
    private String setPassword(StatelessSession session, Context ctx, Person known, String hash) {
        Person person = session.get(Person.class, known.id(), LockMode.PESSIMISTIC_WRITE);
        person.setPasswordHash(hash);
        session.update(person);
        sessions.endAll(session, person.id());
        record(session, ctx, "person.password", person.name() + " changed the password of their account");
        return sessions.begin(session, ctx, person);
    }

    private void endSessions(Context ctx) {
        Viewer viewer = Viewer.required(ctx);
        FormFields fields = FormFields.of(ctx);
        database.writing(session -> {
            if (fields.has("others")) {
                sessions.endOthers(session, viewer.id(), ctx);
                record(session, ctx, "sign-in.end", viewer.name() + " ended their other sessions");
            } else if (sessions.endOne(session, viewer.id(), fields.line("session"))) {
                record(session, ctx, "sign-in.end", viewer.name() + " ended one of their sessions");
            }
        });
        ctx.redirect(ACCOUNT + "?done=sessions", HttpStatus.SEE_OTHER);
    }

    private void record(StatelessSession session, Context ctx, String action, String summary) {
        long id = Viewer.required(ctx).id();
        audit.record(session, id, action, "person", id, summary, ctx.ip());
    }

    private void show(Context ctx, HttpStatus status, Errors errors) {
        long id = Viewer.required(ctx).id();
        pages.show(ctx, status, "account/account", database.read(session -> {
            Person person = session.get(Person.class, id);
            return new AccountPage(
                    person.name(),
                    person.email(),
                    person.role(),
                    factors.has(session, id),
                    person.language(),
                    sessions.of(session, id),
                    sessions.current(ctx),
                    errors);
        }));
    }
}
