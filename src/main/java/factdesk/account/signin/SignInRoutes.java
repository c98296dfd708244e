package factdesk.account.signin;

import factdesk.account.Person;
import factdesk.account.factor.SecondFactors;
import factdesk.account.password.Passwords;
import factdesk.audit.Audit;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Cookies;
import factdesk.web.FormFields;
import factdesk.web.LocalPath;
import factdesk.web.Pages;
import factdesk.web.SecurityHeaders;
import factdesk.web.Tokens;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Signing in and out. */
public final class SignInRoutes {

    private static final String DESK = "/desk";

    /** @param token the secret of the session or, when a code is still needed, of the half sign-in */
    private record Passed(String token, boolean needsCode) {}

    private final Database database;
    private final PasswordProof proof;
    private final Passwords passwords;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final SignInSteps steps;
    private final Audit audit;
    private final Cookies cookies;
    private final Pages pages;

    public SignInRoutes(
            Database database,
            PasswordProof proof,
            Passwords passwords,
            Sessions sessions,
            SecondFactors factors,
            Tokens tokens,
            Audit audit,
            Cookies cookies,
            Pages pages,
            Clock clock) {
        this.database = database;
        this.proof = proof;
        this.passwords = passwords;
        this.sessions = sessions;
        this.factors = factors;
        this.steps = new SignInSteps(tokens, clock);
        this.audit = audit;
        this.cookies = cookies;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/login", this::form, Access.EVERYONE);
        routes.post("/login", this::signIn, Access.EVERYONE);
        new CodeRoutes(database, factors, steps, sessions, audit, cookies, pages).register(routes);
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
        Optional<Passed> passed = Optional.ofNullable(answer.person()).flatMap(person -> pass(ctx, person, password));
        if (passed.isEmpty()) {
            refuse(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "The email or the password is not right. Check both, and try again.");
            return;
        }
        goOn(ctx, passed.get(), next(fields));
    }

    private void goOn(Context ctx, Passed passed, String next) {
        if (passed.needsCode()) {
            cookies.setStep(ctx, passed.token());
            String query = "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
            ctx.redirect(CodeRoutes.CODE + query, HttpStatus.SEE_OTHER);
            return;
        }
        cookies.setSignIn(ctx, passed.token());
        ctx.redirect(next, HttpStatus.SEE_OTHER);
    }

    private static String next(FormFields fields) {
        return LocalPath.of(fields.line("next")).orElse(DESK);
    }

    /**
     * Begins a session, or asks for a code, unless the person was disabled or got another password while this one was
     * compared.
     */
    private Optional<Passed> pass(Context ctx, Person known, String password) {
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
            if (factors.has(session, person.id())) {
                return Optional.of(new Passed(steps.begin(session, person.id()), true));
            }
            record(session, ctx, person.id(), "sign-in", person.name() + " signed in");
            return Optional.of(new Passed(sessions.begin(session, ctx, person), false));
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
