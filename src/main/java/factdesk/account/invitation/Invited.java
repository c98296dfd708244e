package factdesk.account.invitation;

import factdesk.account.Role;

/** Whom a link invites. */
record Invited(String email, Role role) {}
