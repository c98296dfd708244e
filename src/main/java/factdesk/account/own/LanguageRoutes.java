package factdesk.account.own;

import factdesk.account.Person;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.FormFields;
import factdesk.web.Viewer;
import factdesk.web.text.Language;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.hibernate.LockMode;

/** The language in which somebody wants the desk. */
public final class LanguageRoutes {

    private final Database database;

    public LanguageRoutes(Database database) {
        this.database = database;
    }

    public void register(RoutesConfig routes) {
        routes.post("/account/language", this::choose, Access.DESK);
    }

    private void choose(Context ctx) {
        Language chosen = Language.of(FormFields.of(ctx).line("language")).orElse(null);
        database.writing(session -> {
            Person person = session.get(Person.class, Viewer.required(ctx).id(), LockMode.PESSIMISTIC_WRITE);
            person.setLanguage(chosen);
            session.update(person);
        });
        ctx.redirect("/account?done=language", HttpStatus.SEE_OTHER);
    }
}
