package factdesk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where errors become pages. */
public final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int REFERENCE_LENGTH = 8;
    private static final int FIRST_SERVER_ERROR = 500;

    // How SQLSTATEs begin: connection lost; PostgreSQL stopping or restarting; H2 closed, its file broken or full.
    private static final List<String> LOST = List.of("08", "57P0", "90028", "90031", "90067", "90098", "90121");

    private final Pages pages;
    private final Tokens tokens;

    public ErrorPages(Pages pages, Tokens tokens) {
        this.pages = pages;
        this.tokens = tokens;
    }

    public void register(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, ctx) -> show(ctx, refusal));
        routes.exception(
                HttpResponseException.class,
                (answer, ctx) -> show(ctx, Refusal.of(HttpStatus.forStatus(answer.getStatus()))));
        routes.exception(Exception.class, (problem, ctx) -> {
            if (problem instanceof HttpException broken && broken.getCode() < FIRST_SERVER_ERROR) {
                // The server found the body broken when a handler read it.
                show(ctx, Refusal.of(HttpStatus.forStatus(broken.getCode())));
            } else if (isDatabaseAway(problem)) {
                databaseAway(problem, ctx);
            } else {
                unexpected(problem, ctx);
            }
        });
    }

    /** Out of memory, out of stack: the last resort, which draws no page. */
    void fatal(HttpServletResponse response, Error problem) {
        String reference = reference();
        LOG.error("fatal error, reference {}", reference, problem);
        response.setStatus(HttpStatus.INTERNAL_SERVER_ERROR.getCode());
        response.setContentType("text/plain;charset=utf-8");
        try {
            response.getWriter().println("Something went wrong here. Try again later. Reference: " + reference);
        } catch (IOException e) {
            LOG.debug("the client is gone", e);
        }
    }

    private void show(Context ctx, Refusal refusal) {
        show(ctx, refusal, "");
    }

    private void show(Context ctx, Refusal refusal, String reference) {
        SecurityHeaders.forbidStoring(ctx);
        if (ctx.path().startsWith("/api/")) {
            problem(ctx, refusal, reference);
            return;
        }
        pages.show(
                ctx,
                refusal.status(),
                "error/error",
                new ErrorPage(refusal.status().getCode(), refusal.title(), refusal.advice(), reference, typed(ctx)));
    }

    /** For programs, after RFC 9457. */
    private void problem(Context ctx, Refusal refusal, String reference) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("title", pages.inEnglish(refusal.title()));
        problem.put("status", refusal.status().getCode());
        problem.put("detail", pages.inEnglish(refusal.advice()));
        if (!reference.isEmpty()) {
            problem.put("reference", reference);
        }
        ctx.status(refusal.status()).json(problem).contentType("application/problem+json");
    }

    /** What was typed must not be lost because the form could not be accepted. */
    private static Map<String, String> typed(Context ctx) {
        FormFields form = HandlerType.POST.equals(ctx.method()) ? ctx.attribute("form") : null;
        return form == null ? Map.of() : form.typed();
    }

    private static boolean isDatabaseAway(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConnectionLost(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isConnectionLost(SQLException problem) {
        String state = String.valueOf(problem.getSQLState());
        return problem instanceof SQLTransientConnectionException
                || problem instanceof SQLNonTransientConnectionException
                || LOST.stream().anyMatch(state::startsWith);
    }

    private void databaseAway(Exception problem, Context ctx) {
        LOG.error("the database does not answer: {}", problem.getMessage());
        ctx.header(Header.RETRY_AFTER, "10");
        show(ctx, Refusal.of(HttpStatus.SERVICE_UNAVAILABLE));
    }

    private void unexpected(Exception problem, Context ctx) {
        String reference = reference();
        LOG.error("unexpected error, reference {}, {} {}", reference, ctx.method(), ctx.path(), problem);
        show(ctx, Refusal.of(HttpStatus.INTERNAL_SERVER_ERROR), reference);
    }

    private String reference() {
        return tokens.next().replaceAll("[^A-Za-z0-9]", "").substring(0, REFERENCE_LENGTH);
    }
}
