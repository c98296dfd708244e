package factdesk.web;

import io.javalin.http.Context;

/** Numbers in addresses. */
public final class Ids {

    private Ids() {}

    /**
     * The id that a path holds.
     *
     * @param what what it leads to, for the message
     * @throws Refusal 404 when it is no number
     */
    public static long of(Context ctx, String name, String what) {
        String given = ctx.pathParam(name);
        if (!given.matches("[0-9]{1,18}")) {
            throw Refusal.notFound(what);
        }
        return Long.parseLong(given);
    }
}
