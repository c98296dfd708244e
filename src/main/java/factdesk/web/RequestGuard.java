package factdesk.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Turns down addresses that cannot be read, before any route sees them. */
public final class RequestGuard {

    private RequestGuard() {}

    /** @throws Refusal 400 for broken percent-encoding, bytes that are no UTF-8, and control characters */
    public static void check(Context ctx) {
        String query = ctx.queryString();
        if (!readable(ctx.path(), false) || query != null && !readable(query, true)) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST,
                    "This address can't be read",
                    "It holds characters that are not valid. Go back and try the link again, or start from the front"
                            + " page.");
        }
    }

    private static boolean readable(String encoded, boolean plusIsSpace) {
        return PercentEncoding.decode(encoded, plusIsSpace)
                .filter(text -> text.chars().noneMatch(Character::isISOControl))
                .isPresent();
    }
}
