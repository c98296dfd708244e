package factdesk.account.admin;

import factdesk.account.PersonLine;
import factdesk.account.Role;
import factdesk.account.signin.SessionLine;
import factdesk.web.Errors;
import java.util.List;

/** One person's account, as administrators see it. */
record PersonPage(PersonLine person, List<SessionLine> sessions, String current, Errors errors) {

    /** The roles to choose from. */
    public List<Role> roles() {
        return List.of(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
    }
}
