package factdesk.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import io.javalin.util.JavalinLogger;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** The HTTP server: what all routes share, set up around them. */
public final class WebServer {

    /**
     * The largest request body: an article of a megabyte, each of its letters percent-encoded, and room for the rest.
     */
    static final long LARGEST_BODY = 12_000_000;

    private static final long STOP_WITHIN_MILLISECONDS = 25_000;

    // Before 24 a virtual thread that waits inside "synchronized", as H2 does, holds on to its core (JEP 491).
    private static final int VIRTUAL_THREADS_SINCE = 24;

    private final Javalin javalin;

    public WebServer(
            String host,
            int port,
            boolean secure,
            Optional<String> trustedProxy,
            ErrorPages errors,
            Consumer<RoutesConfig> routes) {
        ClientAddress clients = new ClientAddress(trustedProxy);
        SecurityHeaders headers = new SecurityHeaders(secure);
        RequestGuard guard = new RequestGuard(LARGEST_BODY);
        javalin = Javalin.create(config -> {
            configure(config);
            config.jetty.host = host;
            config.jetty.port = port;
            config.contextResolver.ip = clients::of;
            config.routes.before(ctx -> {
                headers.add(ctx);
                guard.check(ctx);
            });
            StaticFiles.serve(config);
            config.router.javaLangErrorHandler(errors::fatal);
            errors.register(config.routes);
            routes.accept(config.routes);
        });
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.startupWatcherEnabled = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = LARGEST_BODY;
        Uploads.configure(config.jetty.multipartConfig);
        config.concurrency.useVirtualThreads = Runtime.version().feature() >= VIRTUAL_THREADS_SINCE;
        config.jetty.modifyServer(WebServer::stopGracefully);
        config.jetty.modifyServletContextHandler(handler -> {
            handler.addFilter(new UnreadBodies(), "/*", EnumSet.of(DispatcherType.REQUEST));
            handler.addFilter(new PlainMethods(), "/*", EnumSet.of(DispatcherType.REQUEST));
        });
    }

    private static void stopGracefully(Server server) {
        server.setStopTimeout(STOP_WITHIN_MILLISECONDS);
        server.insertHandler(new GracefulHandler());
        server.setErrorHandler(new BareErrors());
    }

    /** All ways in, as registered. */
    public List<Route> routes() {
        return javalin.unsafe.internalRouter.allHttpHandlers().stream()
                .map(entry -> entry.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> new Route(endpoint.method.name(), endpoint.path, rolesOf(endpoint)))
                .toList();
    }

    private static Set<RouteRole> rolesOf(Endpoint endpoint) {
        Roles roles = endpoint.metadata(Roles.class);
        return roles == null ? Set.of() : roles.getRoles();
    }

    /** @throws io.javalin.util.JavalinException when it cannot listen there */
    public void start() {
        // Whoever starts it says in one line why it could not; Javalin would log a second one.
        JavalinLogger.enabled = false;
        try {
            javalin.start();
        } finally {
            JavalinLogger.enabled = true;
        }
    }

    public int port() {
        return javalin.port();
    }

    /** Finishes the requests under way and takes no more. */
    public void stop() {
        javalin.stop();
    }
}
