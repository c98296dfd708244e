package factdesk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.hibernate.exception.JDBCConnectionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one place where errors become pages. */
public final class ErrorPages {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final int REFERENCE_LENGTH = 8;

    private final Pages pages;
    private final Tokens tokens;

    public ErrorPages(Pages pages, Tokens tokens) {
        this.pages = pages;
        this.tokens = tokens;
    }

    public void register(RoutesConfig routes) {
        routes.exception(Refusal.class, (refusal, ctx) -> show(ctx, refusal));
        routes.exception(HttpResponseException.class, (answer, ctx) -> show(ctx, asRefusal(answer)));
        routes.exception(JDBCConnectionException.class, this::databaseAway);
        routes.exception(Exception.class, this::unexpected);
    }

    private void show(Context ctx, Refusal refusal) {
        show(ctx, refusal, "");
    }

    private void show(Context ctx, Refusal refusal, String reference) {
        SecurityHeaders.forbidStoring(ctx);
        pages.show(
                ctx,
                refusal.status(),
                "error/error",
                new ErrorPage(
                        refusal.status().getCode(), refusal.getMessage(), refusal.advice(), reference, typed(ctx)));
    }

    /** What was typed must not be lost because the form could not be accepted. */
    private static Map<String, String> typed(Context ctx) {
        FormFields form = HandlerType.POST.equals(ctx.method()) ? ctx.attribute("form") : null;
        return form == null ? Map.of() : form.typed();
    }

    private static Refusal asRefusal(HttpResponseException answer) {
        HttpStatus status = HttpStatus.forStatus(answer.getStatus());
        return switch (status) {
            case NOT_FOUND -> Refusal.notFound("page");
            case METHOD_NOT_ALLOWED ->
                new Refusal(
                        status,
                        "This page can't be used that way",
                        "Go to the page through its link rather than by sending something to its address.");
            case CONTENT_TOO_LARGE ->
                new Refusal(
                        status,
                        "That is too much at once",
                        "What was sent is larger than this desk takes. Go back: your text is still there. Shorten it, or"
                                + " send it in parts.");
            case BAD_REQUEST ->
                new Refusal(
                        status, "This request can't be read", "Go back, check the address or the form, and try again.");
            default -> new Refusal(status, status.getMessage(), "Go back and try again.");
        };
    }

    private void databaseAway(JDBCConnectionException problem, Context ctx) {
        LOG.error("the database does not answer: {}", problem.getMessage());
        ctx.header("Retry-After", "10");
        show(
                ctx,
                new Refusal(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The desk can't reach its database",
                        "Nothing that was saved is lost. Wait a moment, then try again."));
    }

    private void unexpected(Exception problem, Context ctx) {
        String reference = tokens.next().replaceAll("[^A-Za-z0-9]", "").substring(0, REFERENCE_LENGTH);
        LOG.error("unexpected error, reference {}, {} {}", reference, ctx.method(), ctx.path(), problem);
        show(
                ctx,
                new Refusal(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "Something went wrong here",
                        "It is not your fault, and it has been logged. Try again; if it happens again, give your"
                                + " administrator the reference below."),
                reference);
    }
}
