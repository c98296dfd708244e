package factdesk.account.signin;

import factdesk.account.password.Passwords;
import factdesk.audit.Audit;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Cookies;
import factdesk.web.FormFields;
import factdesk.web.LocalPath;
import factdesk.web.Pages;
import factdesk.web.SecurityHeaders;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.time.Clock;

/** Signing in and out. */
public final class SignInRoutes {

    private static final String DESK = "/desk";

    private final Database database;
    private final Doorkeeper doorkeeper;
    private final Sessions sessions;
    private final Audit audit;
    private final Cookies cookies;
    private final Pages pages;

    public SignInRoutes(
            Database database,
            Passwords passwords,
            Sessions sessions,
            Audit audit,
            Cookies cookies,
            Pages pages,
            Clock clock) {
        this.database = database;
        this.doorkeeper = new Doorkeeper(database, passwords, sessions, audit, clock);
        this.sessions = sessions;
        this.audit = audit;
        this.cookies = cookies;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/login", this::form, Access.EVERYONE);
        routes.post("/login", this::signIn, Access.EVERYONE);
        routes.post("/logout", this::signOut, Access.EVERYONE);
    }

    private void form(Context ctx) {
        String next = LocalPath.of(ctx.queryParam("next")).orElse(DESK);
        if (Viewer.of(ctx).isPresent()) {
            ctx.redirect(next, HttpStatus.SEE_OTHER);
            return;
        }
        show(ctx, HttpStatus.OK, new LoginPage("", next, ""));
    }

    private void signIn(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        String email = fields.line("email");
        String next = LocalPath.of(fields.line("next")).orElse(DESK);
        Doorkeeper.Answer answer = doorkeeper.answer(ctx, email, fields.get("password"));
        switch (answer.verdict()) {
            case WELCOME -> {
                cookies.setSignIn(ctx, answer.token());
                ctx.redirect(next, HttpStatus.SEE_OTHER);
            }
            case WRONG ->
                show(
                        ctx,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        new LoginPage(
                                email, next, "The address or the password is not right. Check both, and try again."));
            case WAIT -> {
                ctx.header(Header.RETRY_AFTER, String.valueOf(Throttle.WINDOW.toSeconds()));
                show(
                        ctx,
                        HttpStatus.TOO_MANY_REQUESTS,
                        new LoginPage(
                                email,
                                next,
                                "There were too many tries. Wait " + Throttle.WINDOW.toMinutes()
                                        + " minutes, then try again; an administrator can set you a new password."));
            }
        }
    }

    private void show(Context ctx, HttpStatus status, LoginPage page) {
        SecurityHeaders.forbidStoring(ctx);
        pages.show(ctx, status, "account/login", page);
    }

    private void signOut(Context ctx) {
        Viewer.of(ctx)
                .ifPresent(viewer -> database.writing(session -> {
                    sessions.end(session, ctx);
                    audit.record(
                            session,
                            viewer.id(),
                            "sign-out",
                            "person",
                            viewer.id(),
                            viewer.name() + " signed out",
                            ctx.ip());
                }));
        cookies.clearSignIn(ctx);
        ctx.redirect("/login", HttpStatus.SEE_OTHER);
    }
}
