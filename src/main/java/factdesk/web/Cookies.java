package factdesk.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;

/** The portal's cookies: for who is signed in, who is about to be, and who is half way there. Readers get none. */
public final class Cookies {

    /** The name without the prefix that browsers guard under https. */
    private static final String SIGN_IN = "factdesk";

    private static final String VISIT = "factdesk-visit";

    private static final String STEP = "factdesk-step";

    private final boolean secure;

    public Cookies(boolean secure) {
        this.secure = secure;
    }

    public Optional<String> signIn(Context ctx) {
        return read(ctx, SIGN_IN);
    }

    /** Hands out a session's secret. Forms that were opened before it are not good any more. */
    public void setSignIn(Context ctx, String token) {
        write(ctx, SIGN_IN, token);
        clear(ctx, VISIT);
    }

    public void clearSignIn(Context ctx) {
        clear(ctx, SIGN_IN);
    }

    /** Names a sign-in that waits for its second half. */
    public Optional<String> step(Context ctx) {
        return read(ctx, STEP);
    }

    public void setStep(Context ctx, String token) {
        write(ctx, STEP, token);
    }

    public void clearStep(Context ctx) {
        clear(ctx, STEP);
    }

    Optional<String> visit(Context ctx) {
        return read(ctx, VISIT);
    }

    void setVisit(Context ctx, String token) {
        write(ctx, VISIT, token);
    }

    private Optional<String> read(Context ctx, String name) {
        return Optional.ofNullable(ctx.cookie(fullName(name))).filter(value -> !value.isEmpty());
    }

    private void write(Context ctx, String name, String value) {
        ctx.cookie(cookie(name, value, -1));
    }

    private void clear(Context ctx, String name) {
        ctx.cookie(cookie(name, "", 0));
    }

    private Cookie cookie(String name, String value, int seconds) {
        return new Cookie(fullName(name), value, "/", seconds, secure, true, null, SameSite.LAX);
    }

    private String fullName(String name) {
        return secure ? "__Host-" + name : name;
    }
}
