package factdesk.account.signin;

import factdesk.account.Person;
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
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Signing in and out. */
public final class SignInRoutes {

    private static final String DESK = "/desk";

    private final Database database;
    private final PasswordProof proof;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Audit audit;
    private final Cookies cookies;
    private final Pages pages;

    public SignInRoutes(
            Database database,
            PasswordProof proof,
            Passwords passwords,
            Sessions sessions,
            Audit audit,
            Cookies cookies,
            Pages pages) {
        this.database = database;
        this.proof = proof;
        this.passwords = passwords;
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
        String password = fields.get("password");
        PasswordProof.Answer answer = proof.ask(fields.line("email"), password, ctx.ip());
        if (answer.verdict() == PasswordProof.Verdict.WAIT) {
            ctx.header(Header.RETRY_AFTER, String.valueOf(PasswordProof.pause().toSeconds()));
            refuse(
                    ctx,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "There were too many tries. Wait " + PasswordProof.pause().toMinutes()
                            + " minutes, then try again; an administrator can set you a new password.");
            return;
        }
        Optional<String> token = Optional.ofNullable(answer.person()).flatMap(person -> begin(ctx, person, password));
        if (token.isEmpty()) {
            refuse(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The email or the password is not right. Check both, and try again.");
            return;
        }
        cookies.setSignIn(ctx, token.get());
        ctx.redirect(next(fields), HttpStatus.SEE_OTHER);
    }

    private static String next(FormFields fields) {
        return LocalPath.of(fields.line("next")).orElse(DESK);
    }

    /** Begins a session, unless the person was disabled or got another password while this one was compared. */
    private Optional<String> begin(Context ctx, Person known, String password) {
        Optional<String> betterHash =
                Optional.of(known.passwordHash()).filter(passwords::isDated).map(dated -> passwords.hash(password));
        return database.write(session -> {
            Person person = session.get(Person.class, known.id(), LockMode.PESSIMISTIC_WRITE);
            if (!person.isActive() || !person.passwordHash().equals(known.passwordHash())) {
                return Optional.empty();
            }
            betterHash.ifPresent(hash -> {
                person.setPasswordHash(hash);
                session.update(person);
            });
            proof.forgive(session, person, ctx.ip());
            record(session, ctx, person.id(), "sign-in", person.name() + " signed in");
            return Optional.of(sessions.begin(session, ctx, person));
        });
    }

    private void record(StatelessSession session, Context ctx, long personId, String action, String summary) {
        audit.record(session, personId, action, "person", personId, summary, ctx.ip());
    }

    private void refuse(Context ctx, HttpStatus status, String problem) {
        FormFields fields = FormFields.of(ctx);
        show(ctx, status, new LoginPage(fields.line("email"), next(fields), problem));
    }

    private void show(Context ctx, HttpStatus status, LoginPage page) {
        SecurityHeaders.forbidStoring(ctx);
        pages.show(ctx, status, "account/login", page);
    }

    private void signOut(Context ctx) {
        Viewer.of(ctx)
                .ifPresent(viewer -> database.writing(session -> {
                    sessions.end(session, ctx);
                    record(session, ctx, viewer.id(), "sign-out", viewer.name() + " signed out");
                }));
        cookies.clearSignIn(ctx);
        ctx.redirect("/login", HttpStatus.SEE_OTHER);
    }
}
