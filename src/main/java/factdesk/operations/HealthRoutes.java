package factdesk.operations;

import factdesk.web.Access;
import factdesk.web.SecurityHeaders;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** What a process supervisor and a load balancer ask. */
public final class HealthRoutes {

    private final Readiness readiness;

    public HealthRoutes(Readiness readiness) {
        this.readiness = readiness;
    }

    public void register(RoutesConfig routes) {
        routes.get("/healthz", ctx -> answer(ctx, HttpStatus.OK, "up"), Access.MONITORING);
        routes.get("/readyz", this::ready, Access.MONITORING);
    }

    private void ready(Context ctx) {
        if (readiness.isDraining()) {
            answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, "stopping");
        } else if (!readiness.isDatabaseReady()) {
            answer(ctx, HttpStatus.SERVICE_UNAVAILABLE, "the database does not answer, or is not migrated");
        } else {
            answer(ctx, HttpStatus.OK, "ready");
        }
    }

    private static void answer(Context ctx, HttpStatus status, String words) {
        SecurityHeaders.forbidStoring(ctx);
        ctx.status(status).result(words + "\n");
    }
}
