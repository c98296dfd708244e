package factdesk.account.admin;

import factdesk.account.AddPerson;
import factdesk.account.By;
import factdesk.account.NewPerson;
import factdesk.account.People;
import factdesk.account.People_;
import factdesk.account.Role;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Pages;
import factdesk.web.Paging;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.util.Optional;

/** The list of people, and adding one. */
public final class PeopleRoutes {

    private final Database database;
    private final NewsroomSettings settings;
    private final AddPerson addPerson;
    private final Forms forms;
    private final Pages pages;

    public PeopleRoutes(Database database, NewsroomSettings settings, AddPerson addPerson, Forms forms, Pages pages) {
        this.database = database;
        this.settings = settings;
        this.addPerson = addPerson;
        this.forms = forms;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/admin/people", this::list, Access.ADMINISTRATION);
        routes.post("/admin/people", this::add, Access.ADMINISTRATION);
        routes.get("/admin/people/new", this::form, Access.ADMINISTRATION);
    }

    private void list(Context ctx) {
        int number = Paging.requested(ctx);
        pages.show(ctx, "admin/people", database.read(session -> {
            People people = new People_(session);
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            return new PeoplePage(new Paging<>(people.list(limit), number, people.count()));
        }));
    }

    private void form(Context ctx) {
        pages.show(ctx, "admin/new-person", new NewPersonPage(NewPerson.EMPTY, null, Errors.NONE));
    }

    private void add(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        NewPerson form = NewPerson.of(fields);
        Optional<Role> role = fields.choice("role", Role.class);
        Errors errors = form.check(settings.get(DeskSettings.NEWSROOM_NAME), forms.check(form, fields));
        if (role.isEmpty()) {
            errors = errors.and("role", "Choose what this person does at the desk.");
        }
        if (!errors.any() && addPerson.add(form, role.get(), By.viewer(ctx)).isEmpty()) {
            errors = errors.and("email", "Somebody has an account with this email already.");
        }
        if (errors.any()) {
            pages.show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "admin/new-person",
                    new NewPersonPage(form, role.orElse(null), errors));
            return;
        }
        ctx.redirect("/admin/people?done=added", HttpStatus.SEE_OTHER);
    }
}
