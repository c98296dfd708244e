package factdesk.web;

import io.javalin.http.Context;
import java.util.Optional;

/** Which address a request comes from, seen through the reverse proxy when there is one. */
final class ClientAddress {

    private static final int LONGEST = 64;

    private final Optional<String> trustedProxy;

    ClientAddress(Optional<String> trustedProxy) {
        this.trustedProxy = trustedProxy;
    }

    /** The last hop that X-Forwarded-For names is believed, and only from the proxy that the administrator named. */
    String of(Context ctx) {
        String peer = ctx.req().getRemoteAddr();
        String forwarded = ctx.header("X-Forwarded-For");
        if (forwarded == null || !trustedProxy.filter(peer::equals).isPresent()) {
            return peer;
        }
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return last.isEmpty() || last.length() > LONGEST ? peer : last;
    }
}
