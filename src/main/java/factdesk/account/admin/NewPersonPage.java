package factdesk.account.admin;

import factdesk.account.NewPerson;
import factdesk.account.Role;
import factdesk.web.Errors;
import java.util.List;

/**
 * The form that adds a person.
 *
 * @param role the role chosen; null when none is
 */
record NewPersonPage(NewPerson form, Role role, Errors errors) {

    /** The roles to choose from. */
    public List<Role> roles() {
        return List.of(Role.EDITOR, Role.REVIEWER, Role.ADMIN);
    }
}
