package factdesk.account.signin;

import factdesk.account.Person;
import factdesk.account.factor.SecondFactors;
import factdesk.audit.Audit;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Cookies;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.LocalPath;
import factdesk.web.Pages;
import factdesk.web.SecurityHeaders;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second half of signing in, for those who have a second factor: a code. */
public final class CodeRoutes {

    static final String CODE = "/login/code";

    private static final Logger LOG = LoggerFactory.getLogger(CodeRoutes.class);
    private static final String DESK = "/desk";

    /** @param session the secret of the session that was begun; null when none was */
    private record Result(SecondFactors.Verdict verdict, String session) {}

    private final Database database;
    private final SecondFactors factors;
    private final SignInSteps steps;
    private final Sessions sessions;
    private final Audit audit;
    private final Cookies cookies;
    private final Pages pages;

    CodeRoutes(
            Database database,
            SecondFactors factors,
            SignInSteps steps,
            Sessions sessions,
            Audit audit,
            Cookies cookies,
            Pages pages) {
        this.database = database;
        this.factors = factors;
        this.steps = steps;
        this.sessions = sessions;
        this.audit = audit;
        this.cookies = cookies;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(CODE, this::form, Access.EVERYONE);
        routes.post(CODE, this::check, Access.EVERYONE);
    }

    private void form(Context ctx) {
        String next = LocalPath.of(ctx.queryParam("next")).orElse(DESK);
        String token = cookies.step(ctx).orElse("");
        if (database.read(session -> steps.person(session, token)).isEmpty()) {
            ctx.redirect("/login", HttpStatus.SEE_OTHER);
            return;
        }
        show(ctx, HttpStatus.OK, new CodePage(next, Errors.NONE));
    }

    private void check(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        String next = LocalPath.of(fields.line("next")).orElse(DESK);
        String token = cookies.step(ctx).orElse("");
        Optional<Result> result = database.write(session -> steps.person(session, token)
                .map(personId -> answer(session, ctx, personId, token, fields.line("code"))));
        if (result.isEmpty()) {
            ctx.redirect("/login", HttpStatus.SEE_OTHER);
            return;
        }
        switch (result.get().verdict()) {
            case RIGHT -> {
                cookies.setSignIn(ctx, result.get().session());
                cookies.clearStep(ctx);
                ctx.redirect(next, HttpStatus.SEE_OTHER);
            }
            case WRONG ->
                refuse(
                        ctx,
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        next,
                        "This code is not right, or was used already. Wait for the next one, and check that the"
                                + " telephone's clock is right.");
            case WAIT -> {
                ctx.header(
                        Header.RETRY_AFTER, String.valueOf(SecondFactors.pause().toSeconds()));
                refuse(
                        ctx,
                        HttpStatus.TOO_MANY_REQUESTS,
                        next,
                        "There were too many wrong codes. Wait "
                                + SecondFactors.pause().toMinutes() + " minutes, then sign in again.");
            }
        }
    }

    private Result answer(StatelessSession session, Context ctx, long personId, String token, String code) {
        // The person first, as those who change people do.
        Person person = session.get(Person.class, personId, LockMode.PESSIMISTIC_WRITE);
        SecondFactors.Answer answer = factors.ask(session, personId, code);
        if (answer.verdict() != SecondFactors.Verdict.RIGHT || !person.isActive()) {
            LOG.warn("the second step of the sign-in as {} from {} failed", person.email(), ctx.ip());
            record(session, ctx, null, "sign-in.fail", "Failed to give the code of " + person.email());
            return new Result(answer.verdict(), null);
        }
        steps.end(session, token);
        record(session, ctx, person, "sign-in", person.name() + " signed in with " + factor(answer));
        return new Result(answer.verdict(), sessions.begin(session, ctx, person));
    }

    private static String factor(SecondFactors.Answer answer) {
        return answer.backupCodesLeft() < 0
                ? "a code"
                : "a backup code, of which " + answer.backupCodesLeft() + " are left";
    }

    private void record(StatelessSession session, Context ctx, Person person, String action, String summary) {
        Long id = person == null ? null : person.id();
        audit.record(session, id, action, "person", id, summary, ctx.ip());
    }

    private void refuse(Context ctx, HttpStatus status, String next, String problem) {
        show(ctx, status, new CodePage(next, Errors.NONE.and("code", problem)));
    }

    private void show(Context ctx, HttpStatus status, CodePage page) {
        SecurityHeaders.forbidStoring(ctx);
        pages.show(ctx, status, "account/code", page);
    }
}
