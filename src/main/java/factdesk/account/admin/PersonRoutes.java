package factdesk.account.admin;

import factdesk.account.By;
import factdesk.account.ChangePerson;
import factdesk.account.People_;
import factdesk.account.PersonLine;
import factdesk.account.Role;
import factdesk.account.password.PasswordRules;
import factdesk.account.password.Passwords;
import factdesk.account.signin.Sessions;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** One person's account, in the hands of an administrator. */
public final class PersonRoutes {

    private static final String PERSON = "/admin/people/{id}";
    private static final String LAST_ADMIN =
            "Nobody would be left to administer this desk. Make somebody else an administrator first.";

    private final Database database;
    private final NewsroomSettings settings;
    private final ChangePerson changePerson;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Forms forms;
    private final Pages pages;

    public PersonRoutes(
            Database database,
            NewsroomSettings settings,
            ChangePerson changePerson,
            Passwords passwords,
            Sessions sessions,
            Forms forms,
            Pages pages) {
        this.database = database;
        this.settings = settings;
        this.changePerson = changePerson;
        this.passwords = passwords;
        this.sessions = sessions;
        this.forms = forms;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get(PERSON, ctx -> show(ctx, HttpStatus.OK, Errors.NONE), Access.ADMINISTRATION);
        routes.post(PERSON + "/role", this::setRole, Access.ADMINISTRATION);
        routes.post(PERSON + "/disable", this::disable, Access.ADMINISTRATION);
        routes.post(PERSON + "/enable", this::enable, Access.ADMINISTRATION);
        routes.post(PERSON + "/password", this::setPassword, Access.ADMINISTRATION);
        routes.post(PERSON + "/factor", this::resetFactor, Access.ADMINISTRATION);
        routes.post(PERSON + "/sessions", this::endSessions, Access.ADMINISTRATION);
    }

    private void setRole(Context ctx) {
        Optional<Role> role = FormFields.of(ctx).choice("role", Role.class);
        if (role.isEmpty()) {
            refuse(ctx, "role", "Choose what this person does at the desk.");
        } else if (changePerson.setRole(id(ctx), role.get(), By.viewer(ctx))) {
            done(ctx, "role");
        } else {
            refuse(ctx, "role", LAST_ADMIN);
        }
    }

    private void disable(Context ctx) {
        if (changePerson.disable(id(ctx), By.viewer(ctx))) {
            done(ctx, "disabled");
        } else {
            refuse(ctx, "disable", LAST_ADMIN);
        }
    }

    private void enable(Context ctx) {
        changePerson.enable(id(ctx), By.viewer(ctx));
        done(ctx, "enabled");
    }

    private void setPassword(Context ctx) {
        PersonLine person = person(ctx);
        FormFields fields = FormFields.of(ctx);
        String password = fields.get("password");
        Errors errors = forms.check(person, fields);
        Optional<String> problem = PasswordRules.problem(
                password, settings.get(DeskSettings.NEWSROOM_NAME), person.name(), person.email());
        if (problem.isPresent() && !errors.any()) {
            errors = errors.and("password", problem.get());
        }
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, errors);
            return;
        }
        changePerson.setPassword(person.id(), passwords.hash(password), By.viewer(ctx));
        done(ctx, "password");
    }

    private void resetFactor(Context ctx) {
        changePerson.resetFactor(id(ctx), By.viewer(ctx));
        done(ctx, "factor");
    }

    private void endSessions(Context ctx) {
        String one = FormFields.of(ctx).line("session");
        if (one.isEmpty()) {
            changePerson.endSessions(id(ctx), By.viewer(ctx));
        } else {
            changePerson.endSession(id(ctx), one, By.viewer(ctx));
        }
        done(ctx, "sessions");
    }

    private static long id(Context ctx) {
        return Ids.of(ctx, "id", "person");
    }

    private PersonLine person(Context ctx) {
        long id = id(ctx);
        return database.read(session -> new People_(session).line(id)).orElseThrow(() -> Refusal.notFound("person"));
    }

    private static void done(Context ctx, String what) {
        ctx.redirect("/admin/people/" + id(ctx) + "?done=" + what, HttpStatus.SEE_OTHER);
    }

    private void refuse(Context ctx, String field, String message) {
        show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, Errors.NONE.and(field, message));
    }

    private void show(Context ctx, HttpStatus status, Errors errors) {
        PersonLine person = person(ctx);
        pages.show(
                ctx,
                status,
                "admin/person",
                new PersonPage(
                        person,
                        database.read(session -> sessions.of(session, person.id())),
                        sessions.current(ctx),
                        errors));
    }
}
