package factdesk.account.invitation;

import factdesk.account.NewPerson;
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
import java.util.Optional;

/** Where somebody who was invited makes an account, and is signed in with it. */
public final class JoinRoutes {

    private final InvitePeople invitePeople;
    private final NewsroomSettings settings;
    private final Sessions sessions;
    private final Cookies cookies;
    private final Forms forms;
    private final Pages pages;

    public JoinRoutes(
            InvitePeople invitePeople,
            NewsroomSettings settings,
            Sessions sessions,
            Cookies cookies,
            Forms forms,
            Pages pages) {
        this.invitePeople = invitePeople;
        this.settings = settings;
        this.sessions = sessions;
        this.cookies = cookies;
        this.forms = forms;
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get(InvitationRoutes.JOIN, this::form, Access.EVERYONE);
        routes.post(InvitationRoutes.JOIN, this::join, Access.EVERYONE);
    }

    private void form(Context ctx) {
        String token = Optional.ofNullable(ctx.queryParam("token")).orElse("");
        Invited invited = invitePeople.invited(token).orElseThrow(JoinRoutes::over);
        show(ctx, HttpStatus.OK, new JoinPage(token, invited, NewPerson.EMPTY, Errors.NONE));
    }

    private void join(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        String token = fields.get("token");
        Invited invited = invitePeople.invited(token).orElseThrow(JoinRoutes::over);
        NewPerson typed = NewPerson.of(fields);
        NewPerson form = new NewPerson(typed.name(), invited.email(), typed.password());
        Errors errors = form.check(settings.get(DeskSettings.NEWSROOM_NAME), forms.check(form, fields));
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, new JoinPage(token, invited, form, errors));
            return;
        }
        String session = invitePeople
                .accept(token, form, ctx.ip(), (transaction, person) -> sessions.begin(transaction, ctx, person))
                .orElseThrow(JoinRoutes::over);
        cookies.setSignIn(ctx, session);
        ctx.redirect("/desk", HttpStatus.SEE_OTHER);
    }

    private static Refusal over() {
        return new Refusal(
                HttpStatus.GONE,
                "This invitation does not work any more",
                "A link works once, for " + Invitation.GOOD_FOR.toDays()
                        + " days, until it is revoked or a new one is sent. Ask an administrator of the desk for another;"
                        + " if you have an account already, sign in.");
    }

    private void show(Context ctx, HttpStatus status, JoinPage page) {
        SecurityHeaders.forbidStoring(ctx);
        pages.show(ctx, status, "account/join", page);
    }
}
