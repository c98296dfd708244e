package factdesk.account.key;

import factdesk.account.By;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Paging;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.Optional;

/** Keys: everybody's own at their account, everybody's for administrators. A key is shown once, when it is made. */
public final class KeyRoutes {

    private static final String OWN = "/account/keys";
    private static final String ALL = "/admin/keys";

    private final Database database;
    private final ApiKeys keys;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    public KeyRoutes(Database database, ApiKeys keys, Forms forms, Pages pages, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        register(routes, OWN, Access.DESK);
        register(routes, ALL, Access.ADMINISTRATION);
    }

    private void register(RoutesConfig routes, String path, Access access) {
        routes.get(path, ctx -> show(ctx, path, HttpStatus.OK, KeyForm.EMPTY, "", Errors.NONE), access);
        routes.post(path, ctx -> make(ctx, path), access);
        routes.post(path + "/{id}/revoke", ctx -> revoke(ctx, path), access);
    }

    private void make(Context ctx, String path) {
        FormFields fields = FormFields.of(ctx);
        KeyForm form = KeyForm.of(fields);
        Errors errors = forms.check(form, fields);
        if (errors.any()) {
            show(ctx, path, HttpStatus.UNPROCESSABLE_CONTENT, form, "", errors);
            return;
        }
        show(ctx, path, HttpStatus.OK, KeyForm.EMPTY, keys.make(form, By.viewer(ctx)), Errors.NONE);
    }

    private void revoke(Context ctx, String path) {
        Optional<Long> owner = path.equals(ALL)
                ? Optional.empty()
                : Optional.of(Viewer.required(ctx).id());
        keys.revoke(Ids.of(ctx, "id", "key"), owner, By.viewer(ctx));
        ctx.redirect(path + "?done=revoked", HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, String path, HttpStatus status, KeyForm form, String key, Errors errors) {
        boolean all = path.equals(ALL);
        long viewer = Viewer.required(ctx).id();
        int number = Paging.requested(ctx);
        Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
        Paging<KeyLine> lines = database.read(session -> {
            KeyQueries queries = new KeyQueries_(session);
            return all
                    ? new Paging<>(queries.all(limit), number, queries.count())
                    : new Paging<>(queries.of(viewer, limit), number, queries.countOf(viewer));
        });
        pages.show(ctx, status, "account/keys", new KeysPage(path, all, lines, form, key, clock.instant(), errors));
    }
}
