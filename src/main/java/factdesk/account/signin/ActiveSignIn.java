package factdesk.account.signin;

import factdesk.account.Role;
import factdesk.web.Viewer;
import java.time.Instant;

/** Whom a sign-in stands for. */
record ActiveSignIn(long personId, String name, Role role, Instant lastSeenAt) {

    Viewer viewer(String address) {
        return new Viewer(personId, name, role.access(), address);
    }
}
