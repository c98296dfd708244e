package factdesk.account.own;

import factdesk.account.Role;
import factdesk.account.signin.SessionLine;
import factdesk.web.Errors;
import factdesk.web.text.Language;
import java.util.List;

/**
 * What somebody sees of their own account.
 *
 * @param factor whether the person has a second factor
 * @param language what the desk speaks to them; null for what the newsroom's pages speak
 * @param current the hash of the session that the page is asked for with
 */
record AccountPage(
        String name,
        String email,
        Role role,
        boolean factor,
        Language language,
        List<SessionLine> sessions,
        String current,
        Errors errors) {

    public Language[] languages() {
        return Language.values();
    }
}
