package factdesk.account.invitation;

import factdesk.account.Role;
import factdesk.web.Errors;
import factdesk.web.Paging;
import java.time.Instant;
import java.util.List;

/**
 * Who is invited, and inviting somebody.
 *
 * @param link the link of whom was invited just now; empty otherwise
 * @param mailed whether links go out by mail, too
 */
record InvitationsPage(
        Paging<InvitationLine> waiting, InvitationForm form, String link, boolean mailed, Instant now, Errors errors) {

    /** The roles to choose from. */
    public List<Role> roles() {
        return List.of(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
    }
}
