package factdesk.account.signin;

import factdesk.account.Role;
import factdesk.web.Viewer;
import factdesk.web.text.Language;
import java.time.Instant;

/** Whom a sign-in stands for. */
record ActiveSignIn(long personId, String name, Role role, Language language, Instant lastSeenAt) {

    Viewer viewer(String address) {
        return new Viewer(personId, name, role.access(), language, address);
    }
}
