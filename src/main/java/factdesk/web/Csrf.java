package factdesk.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Guards every change against being sent by another site: the form carries a token that only a page of ours could know,
 * and the browser's own word on where the request comes from is heard too.
 */
public final class Csrf {

    /** The hidden field of every form. */
    public static final String FIELD = "_csrf";

    private final Cookies cookies;
    private final Tokens tokens;
    private final URI baseUrl;

    public Csrf(Cookies cookies, Tokens tokens, URI baseUrl) {
        this.cookies = cookies;
        this.tokens = tokens;
        this.baseUrl = baseUrl;
    }

    /** The token for a form on the page being made; a visitor without any cookie gets one. */
    public String token(Context ctx) {
        return fromCookie(cookies.signIn(ctx).or(() -> cookies.visit(ctx)).orElseGet(() -> newVisit(ctx)));
    }

    private String newVisit(Context ctx) {
        String visit = tokens.next();
        cookies.setVisit(ctx, visit);
        return visit;
    }

    private static String fromCookie(String value) {
        return Tokens.sha256("csrf:" + value);
    }

    /** @throws Refusal 403 when the request did not come from a form of ours */
    public void check(Context ctx) {
        String given = FormFields.of(ctx).get(FIELD);
        boolean known = Stream.of(cookies.signIn(ctx), cookies.visit(ctx))
                .flatMap(Optional::stream)
                .anyMatch(cookie -> Tokens.same(fromCookie(cookie), given));
        if (!known || fromElsewhere(ctx)) {
            throw new Refusal(HttpStatus.FORBIDDEN, "web.csrf.refused", "web.csrf.refused.advice");
        }
    }

    private boolean fromElsewhere(Context ctx) {
        String site = ctx.header("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = ctx.header(Header.ORIGIN);
        return origin != null && !origin.equals(baseUrl.toString()) && !origin.endsWith("://" + ctx.host());
    }
}
