package factdesk.account.own;

import factdesk.account.Person;
import factdesk.account.signin.Sessions;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.Pages;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What people do with their own account. */
public final class AccountRoutes {

    private final Database database;
    private final Sessions sessions;
    private final Pages pages;

    public AccountRoutes(Database database, Sessions sessions, Pages pages) {
        this.database = database;
        this.sessions = sessions;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/account", ctx -> show(ctx, HttpStatus.OK, Errors.NONE), Access.DESK);
    }

    private void show(Context ctx, HttpStatus status, Errors errors) {
        long id = Viewer.required(ctx).id();
        pages.show(ctx, status, "account/account", database.read(session -> {
            Person person = session.get(Person.class, id);
            return new AccountPage(
                    person.name(),
                    person.email(),
                    person.role(),
                    sessions.of(session, id),
                    sessions.current(ctx),
                    errors);
        }));
    }
}
