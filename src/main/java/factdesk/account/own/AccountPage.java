package factdesk.account.own;

import factdesk.account.Role;
import factdesk.account.signin.SessionLine;
import factdesk.web.Errors;
import java.util.List;

/**
 * What somebody sees of their own account.
 *
 * @param current the hash of the session that the page is asked for with
 */
record AccountPage(String name, String email, Role role, List<SessionLine> sessions, String current, Errors errors) {}
