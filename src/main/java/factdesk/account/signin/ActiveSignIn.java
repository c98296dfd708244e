package factdesk.account.signin;

import factdesk.account.Role;
import factdesk.web.Access;
import factdesk.web.Viewer;
import factdesk.web.text.Language;
import java.time.Instant;
import java.util.Set;

/** Whom a sign-in stands for, and whether that person has a second factor. */
record ActiveSignIn(long personId, String name, Role role, Language language, Instant lastSeenAt, boolean factor) {

    /** @param factorRequired whether somebody of that role may do nothing without a second factor */
    Viewer viewer(String address, boolean factorRequired) {
        Set<Access> access = factorRequired && !factor ? Set.of(Access.ENROLMENT) : role.access();
        return new Viewer(personId, name, access, language, address);
    }
}
