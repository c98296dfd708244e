package factdesk.web;

import io.javalin.http.HttpStatus;

/** A request that is turned down, with what went wrong and what to do about it, in words for the person who asked. */
public final class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String advice;

    public Refusal(HttpStatus status, String title, String advice) {
        super(title);
        this.status = status;
        this.advice = advice;
    }

    /** A page that does not exist. */
    public static Refusal notFound(String what) {
        return new Refusal(
                HttpStatus.NOT_FOUND,
                "There is no such " + what,
                "The address may be mistyped, or what it led to was removed.");
    }

    public HttpStatus status() {
        return status;
    }

    public String advice() {
        return advice;
    }
}
