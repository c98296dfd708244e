package factdesk.account.invitation;

import factdesk.account.By;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import factdesk.web.Ids;
import factdesk.web.Pages;
import factdesk.web.Paging;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.Optional;

/** Inviting people. A link is shown once, in the answer to what made it: the portal itself forgets it. */
public final class InvitationRoutes {

    /** Where links lead. */
    static final String JOIN = "/join";

    private static final String INVITATIONS = "/admin/invitations";

    private final Database database;
    private final InvitePeople invitePeople;
    private final Forms forms;
    private final Pages pages;
    private final Clock clock;

    public InvitationRoutes(Database database, InvitePeople invitePeople, Forms forms, Pages pages, Clock clock) {
        this.database = database;
        this.invitePeople = invitePeople;
        this.forms = forms;
        this.pages = pages;
        this.clock = clock;
    }

    public void register(RoutesConfig routes) {
        routes.get(
                INVITATIONS,
                ctx -> show(ctx, HttpStatus.OK, InvitationForm.EMPTY, "", Errors.NONE),
                Access.ADMINISTRATION);
        routes.post(INVITATIONS, this::invite, Access.ADMINISTRATION);
        routes.post(INVITATIONS + "/{id}/again", this::sendAgain, Access.ADMINISTRATION);
        routes.post(INVITATIONS + "/{id}/revoke", this::revoke, Access.ADMINISTRATION);
    }

    private void invite(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        InvitationForm form = InvitationForm.of(fields);
        Errors errors = form.check(forms, fields);
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, form, "", errors);
            return;
        }
        Optional<String> link = invitePeople.invite(form, By.viewer(ctx));
        if (link.isEmpty()) {
            show(
                    ctx,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    form,
                    "",
                    Errors.NONE.and("email", "Somebody has an account with this email already."));
            return;
        }
        show(ctx, HttpStatus.OK, InvitationForm.EMPTY, link.get(), Errors.NONE);
    }

    private void sendAgain(Context ctx) {
        String link = invitePeople.sendAgain(Ids.of(ctx, "id", "invitation"), By.viewer(ctx));
        show(ctx, HttpStatus.OK, InvitationForm.EMPTY, link, Errors.NONE);
    }

    private void revoke(Context ctx) {
        invitePeople.revoke(Ids.of(ctx, "id", "invitation"), By.viewer(ctx));
        ctx.redirect(INVITATIONS + "?done=revoked", HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, HttpStatus status, InvitationForm form, String link, Errors errors) {
        int number = Paging.requested(ctx);
        Paging<InvitationLine> waiting = database.read(session -> {
            Invitations invitations = new Invitations_(session);
            Limit limit = new Limit(Paging.SIZE, Paging.offset(number) + 1L);
            return new Paging<>(invitations.waiting(limit), number, invitations.countWaiting());
        });
        pages.show(
                ctx,
                status,
                "admin/invitations",
                new InvitationsPage(waiting, form, link, invitePeople.isMailed(), clock.instant(), errors));
    }
}
