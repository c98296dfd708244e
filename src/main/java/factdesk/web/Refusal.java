package factdesk.web;

import factdesk.web.text.Text;
import io.javalin.http.HttpStatus;

/** A request that is turned down, with what went wrong and what to do about it, in words for the person who asked. */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final transient Text title;
    private final transient Text advice;

    /**
     * @param title the name of the message that says what went wrong
     * @param advice the name of the message that says what to do about it
     */
    public Refusal(HttpStatus status, String title, String advice) {
        this(status, Text.of(title), Text.of(advice));
    }

    public Refusal(HttpStatus status, Text title, Text advice) {
        super(title.key());
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /**
     * A page that does not exist.
     *
     * @param what what was looked for, as the messages {@code web.no-such.*} name it
     */
    public static Refusal notFound(String what) {
        return new Refusal(HttpStatus.NOT_FOUND, "web.no-such." + what.replace(' ', '-'), "web.no-such");
    }

    /** What the usual statuses mean here. */
    public static Refusal of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> notFound("page");
            case BAD_REQUEST,
                    FORBIDDEN,
                    METHOD_NOT_ALLOWED,
                    CONFLICT,
                    GONE,
                    CONTENT_TOO_LARGE,
                    UNSUPPORTED_MEDIA_TYPE,
                    UNPROCESSABLE_CONTENT,
                    TOO_MANY_REQUESTS,
                    INTERNAL_SERVER_ERROR,
                    SERVICE_UNAVAILABLE -> usual(status, String.valueOf(status.getCode()));
            default -> usual(status, "other");
        };
    }

    private static Refusal usual(HttpStatus status, String name) {
        return new Refusal(status, "web.status." + name, "web.status." + name + ".advice");
    }

    public HttpStatus status() {
        return status;
    }

    public Text title() {
        return title;
    }

    public Text advice() {
        return advice;
    }
}
