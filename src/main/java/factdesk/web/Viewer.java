package factdesk.web;

import factdesk.web.text.Language;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.Set;

/**
 * The signed-in person who asked for a page.
 *
 * @param id the person's id
 * @param name the person's name, as the desk shows it
 * @param access what the person may use
 * @param language the language the person wants the desk in; null for the newsroom's
 * @param address the network address the request came from
 */
public record Viewer(long id, String name, Set<Access> access, Language language, String address) {

    public Viewer {
        access = Set.copyOf(access);
    }

    public boolean may(Access kind) {
        return access.contains(kind);
    }

    public boolean isEditor() {
        return may(Access.EDITING);
    }

    public boolean isAdmin() {
        return may(Access.ADMINISTRATION);
    }

    public void attachTo(Context ctx) {
        ctx.attribute("viewer", this);
    }

    /** Who asked, when somebody is signed in. */
    public static Optional<Viewer> of(Context ctx) {
        return Optional.ofNullable(ctx.attribute("viewer"));
    }

    /** Who asked, on a route that only signed-in people reach. */
    public static Viewer required(Context ctx) {
        return of(ctx).orElseThrow(() -> new IllegalStateException("no viewer on " + ctx.path()));
    }
}
