package factdesk.web;

import factdesk.web.text.Text;
import io.javalin.http.HttpStatus;

/** A request that is turned down, with what went wrong and what to do about it, in words for the person who asked. */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final transient Text title;
    private final transient Text advice;

    public Refusal(HttpStatus status, String title, String advice) {
        this(status, Text.of(title), Text.of(advice));
    }

    public Refusal(HttpStatus status, Text title, Text advice) {
        super(title.key());
        this.status = status;
        this.title = title;
        this.advice = advice;
    }

    /** A page that does not exist. */
    public static Refusal notFound(String what) {
        return new Refusal(
                HttpStatus.NOT_FOUND,
                "There is no such " + what,
                "The address may be mistyped, or what it led to was removed.");
    }

    /** What the usual statuses mean here. */
    public static Refusal of(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST ->
                new Refusal(
                        status, "This request can't be read", "Go back, check the address or the form, and try again.");
            case FORBIDDEN ->
                new Refusal(status, "This is not yours to open", "Sign in with an account that may, and try again.");
            case NOT_FOUND -> notFound("page");
            case METHOD_NOT_ALLOWED ->
                new Refusal(
                        status,
                        "This page can't be used that way",
                        "Go to the page through its link rather than by sending something to its address.");
            case CONFLICT ->
                new Refusal(
                        status,
                        "Somebody else changed this in the meantime",
                        "Nothing of theirs was overwritten. Open the page again, and make your change once more.");
            case GONE -> new Refusal(status, "This was taken away", "What the address led to is not here any more.");
            case CONTENT_TOO_LARGE ->
                new Refusal(
                        status,
                        "That is too much at once",
                        "What was sent is larger than this desk takes. Go back: your text is still there. Shorten it, or"
                                + " send it in parts.");
            case UNSUPPORTED_MEDIA_TYPE ->
                new Refusal(
                        status,
                        "This was sent in a format that is not understood here",
                        "Send forms as application/x-www-form-urlencoded, as browsers do.");
            case UNPROCESSABLE_CONTENT ->
                new Refusal(status, "Something in the form is not right", "Go back, look it over, and send it again.");
            case TOO_MANY_REQUESTS -> new Refusal(status, "That was too often", "Wait a few minutes, then try again.");
            case INTERNAL_SERVER_ERROR ->
                new Refusal(
                        status,
                        "Something went wrong here",
                        "It is not your fault, and it has been logged. Try again; if it happens again, give your"
                                + " administrator the reference below.");
            case SERVICE_UNAVAILABLE ->
                new Refusal(
                        status,
                        "The desk can't reach its database",
                        "Nothing that was saved is lost. Wait a moment, then try again.");
            default -> new Refusal(status, status.getMessage(), "Go back and try again.");
        };
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
