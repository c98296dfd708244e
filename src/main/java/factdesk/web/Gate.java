package factdesk.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import io.javalin.security.RouteRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Stands before every route: finds out who asks, and whether that person may. A route that names no {@link Access} is
 * open to nobody, and whatever changes something needs the token of a form of ours.
 */
public final class Gate {

    private final Function<Context, Optional<Viewer>> whoAsks;
    private final Function<Context, Optional<Viewer>> whoseKey;
    private final Csrf csrf;

    /**
     * @param whoAsks finds the signed-in person that a request comes from
     * @param whoseKey finds the person whose key a request comes with
     */
    public Gate(Function<Context, Optional<Viewer>> whoAsks, Function<Context, Optional<Viewer>> whoseKey, Csrf csrf) {
        this.whoAsks = whoAsks;
        this.whoseKey = whoseKey;
        this.csrf = csrf;
    }

    public void register(RoutesConfig routes) {
        routes.beforeMatched(this::check);
    }

    private void check(Context ctx) {
        Set<RouteRole> allowed = ctx.routeRoles();
        boolean staticFile = ctx.endpoints().matchedHttpEndpoint() == null;
        if (staticFile || allowed.contains(Access.MONITORING)) {
            // The same for everyone.
            return;
        }
        if (allowed.contains(Access.KEY)) {
            SecurityHeaders.forbidStoring(ctx);
            whoseKey.apply(ctx).orElseThrow(() -> withoutKey(ctx)).attachTo(ctx);
            return;
        }
        whoAsks.apply(ctx).ifPresent(viewer -> viewer.attachTo(ctx));
        boolean reading = HandlerType.GET.equals(ctx.method());
        if (!allowed.contains(Access.EVERYONE)) {
            SecurityHeaders.forbidStoring(ctx);
            if (!mayEnter(ctx, allowed, reading)) {
                return;
            }
        }
        if (!reading) {
            csrf.check(ctx);
        }
    }

    private static boolean mayEnter(Context ctx, Set<RouteRole> allowed, boolean reading) {
        Optional<Viewer> viewer = Viewer.of(ctx);
        if (viewer.isPresent()) {
            if (allowed.stream()
                    .noneMatch(kind ->
                            kind instanceof Access access && viewer.get().may(access))) {
                return turnAway(ctx, viewer.get(), reading);
            }
            return true;
        }
        if (!reading) {
            // Read now, so that the page that turns the form down can show what was typed.
            FormFields.of(ctx);
            throw signedOut();
        }
        ctx.redirect("/login?next=" + URLEncoder.encode(asked(ctx), StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
        return false;
    }

    private static boolean turnAway(Context ctx, Viewer viewer, boolean reading) {
        if (!viewer.may(Access.ENROLMENT)) {
            throw notForThisRole();
        }
        if (!reading) {
            FormFields.of(ctx);
            throw factorFirst();
        }
        ctx.redirect("/account/factor", HttpStatus.SEE_OTHER);
        return false;
    }

    private static Refusal factorFirst() {
        return new Refusal(HttpStatus.FORBIDDEN, "web.gate.factor-first", "web.gate.factor-first.advice");
    }

    private static String asked(Context ctx) {
        return ctx.queryString() == null ? ctx.path() : ctx.path() + "?" + ctx.queryString();
    }

    private static Refusal notForThisRole() {
        return new Refusal(HttpStatus.FORBIDDEN, "web.gate.other-role", "web.gate.other-role.advice");
    }

    private static Refusal withoutKey(Context ctx) {
        ctx.header(Header.WWW_AUTHENTICATE, "Bearer");
        return new Refusal(HttpStatus.UNAUTHORIZED, "web.gate.no-key", "web.gate.no-key.advice");
    }

    private static Refusal signedOut() {
        return new Refusal(HttpStatus.FORBIDDEN, "web.gate.signed-out", "web.gate.signed-out.advice");
    }
}
