package factdesk.account.setup;

import factdesk.account.By;
import factdesk.account.signin.Sessions;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.web.Access;
import factdesk.web.Cookies;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Pages;
import factdesk.web.Refusal;
import factdesk.web.SecurityHeaders;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.LongConsumer;

/** Setting up a new portal: the newsroom's name, its first administrator, and a sample to look at. */
public final class SetupRoutes {

    private record Begun(long personId, String token) {}

    private final FirstAdmin firstAdmin;
    private final NewsroomSettings settings;
    private final Sessions sessions;
    private final LongConsumer sampleLoader;
    private final Cookies cookies;
    private final Forms forms;
    private final Pages pages;

    /** @param sampleLoader loads the sample article on behalf of the person with that id */
    public SetupRoutes(
            FirstAdmin firstAdmin,
            NewsroomSettings settings,
            Sessions sessions,
            LongConsumer sampleLoader,
            Cookies cookies,
            Forms forms,
            Pages pages) {
        this.firstAdmin = firstAdmin;
        this.settings = settings;
        this.sessions = sessions;
        this.sampleLoader = sampleLoader;
        this.cookies = cookies;
        this.forms = forms;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get("/setup", this::form, Access.EVERYONE);
        routes.post("/setup", this::setUp, Access.EVERYONE);
    }

    private void form(Context ctx) {
        String token = ctx.queryParam("token");
        requireToken(token == null ? "" : token);
        show(ctx, HttpStatus.OK, token, SetupForm.empty(settings), Errors.NONE);
    }

    private void setUp(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        String token = fields.get("token");
        requireToken(token);
        SetupForm form = SetupForm.of(fields, settings);
        Errors errors = form.check(forms, fields);
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, token, form, errors);
            return;
        }
        By by = new By(null, form.person().name(), ctx.ip());
        Begun begun = firstAdmin
                .make(
                        form.newsroom(),
                        form.person(),
                        by,
                        (session, person) -> new Begun(person.id(), sessions.begin(session, ctx, person)))
                .orElseThrow(SetupRoutes::done);
        cookies.setSignIn(ctx, begun.token());
        if (form.sample()) {
            sampleLoader.accept(begun.personId());
        }
        ctx.redirect("/desk", HttpStatus.SEE_OTHER);
    }

    private void requireToken(String token) {
        if (!firstAdmin.isNeeded()) {
            throw done();
        }
        if (!firstAdmin.isToken(token)) {
            throw new Refusal(
                    HttpStatus.FORBIDDEN,
                    "This is not the set-up link",
                    "Open the link that the console showed when the portal was last started; each start makes a new one.");
        }
    }

    private static Refusal done() {
        return new Refusal(
                HttpStatus.GONE,
                "This portal is set up",
                "The link worked once. Sign in instead; an administrator can add more people.");
    }

    private void show(Context ctx, HttpStatus status, String token, SetupForm form, Errors errors) {
        SecurityHeaders.forbidStoring(ctx);
        pages.show(
                ctx,
                status,
                "account/setup",
                new SetupPage(token, form, settings.isFixed(DeskSettings.NEWSROOM_NAME), errors));
    }
}
