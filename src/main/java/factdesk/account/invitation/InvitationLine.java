package factdesk.account.invitation;

import factdesk.account.Role;
import java.time.Instant;

/**
 * An invitation that nobody has accepted yet, as administrators see it.
 *
 * @param by who invited
 */
record InvitationLine(
        long id, String email, Role role, String by, Instant invitedAt, Instant expiresAt, Instant revokedAt) {

    /** What has become of it, in a word. */
    public String state(Instant now) {
        if (revokedAt != null) {
            return "Revoked";
        }
        return now.isBefore(expiresAt) ? "Open" : "Expired";
    }
}
