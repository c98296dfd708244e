package factdesk.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;

/** Turns down requests that cannot be read, before any route sees them. */
public final class RequestGuard {

    private final long largestBody;

    RequestGuard(long largestBody) {
        this.largestBody = largestBody;
    }

    /**
     * @throws Refusal 400 for an address with broken percent-encoding, bytes that are no UTF-8 or control characters;
     *     413 for a body that says it is too large; 415 for a compressed one
     */
    void check(Context ctx) {
        String query = ctx.queryString();
        if (!readable(ctx.path(), false) || query != null && !readable(query, true)) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST, "web.request-guard.unreadable", "web.request-guard.unreadable.advice");
        }
        long length = ctx.req().getContentLengthLong();
        if (Uploads.isIn(ctx) && length > Uploads.LARGEST) {
            throw Uploads.tooLarge();
        }
        if (!Uploads.isIn(ctx) && length > largestBody) {
            throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE);
        }
        String encoding = ctx.header(Header.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    "web.request-guard.compressed",
                    "web.request-guard.compressed.advice");
        }
    }

    private static boolean readable(String encoded, boolean plusIsSpace) {
        return PercentEncoding.decode(encoded, plusIsSpace)
                .filter(text -> text.chars().noneMatch(Character::isISOControl))
                .isPresent();
    }
}
