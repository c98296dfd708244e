package factdesk.account;

import factdesk.web.Viewer;
import io.javalin.http.Context;

/**
 * Who did something, and from where.
 *
 * @param personId null when nobody is signed in
 * @param address the network address; empty at the command line
 */
public record By(Long personId, String name, String address) {

    /** Whoever has the machine. */
    public static final By COMMAND_LINE = new By(null, "The command line", "");

    /** The environment that the portal is started in. */
    public static final By ENVIRONMENT = new By(null, "The environment", "");

    /** Whoever sent a request. */
    public static By viewer(Context ctx) {
        Viewer viewer = Viewer.required(ctx);
        return new By(viewer.id(), viewer.name(), viewer.address());
    }
}
