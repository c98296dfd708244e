package factdesk.web;

import io.javalin.security.RouteRole;
import java.util.Set;

/**
 * A way into the portal.
 *
 * @param path as registered, with the names of its parameters in braces
 * @param access who may use it
 */
public record Route(String method, String path, Set<RouteRole> access) {

    public Route {
        access = Set.copyOf(access);
    }
}
