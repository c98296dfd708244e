package factdesk.web;

import io.javalin.http.Context;
import java.util.Map;

/** The headers that every answer carries, whatever it is. */
public final class SecurityHeaders {

    private static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                    + " manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");

    private final boolean secure;

    public SecurityHeaders(boolean secure) {
        this.secure = secure;
    }

    public void add(Context ctx) {
        ALWAYS.forEach(ctx::header);
        if (secure) {
            ctx.header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** For pages that must not be kept: what is at the desk stays at the desk. */
    public static void forbidStoring(Context ctx) {
        ctx.header("Cache-Control", "no-store");
    }
}
