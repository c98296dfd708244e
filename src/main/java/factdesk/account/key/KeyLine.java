package factdesk.account.key;

import java.time.Instant;

/**
 * A key as people see it.
 *
 * @param owner whose it is
 * @param lastUsedAt to the minute; null when it was never used
 */
record KeyLine(
        long id,
        String owner,
        String name,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt) {

    /** What has become of it, in a word. */
    public String state(Instant now) {
        if (revokedAt != null) {
            return "Revoked";
        }
        return now.isBefore(expiresAt) ? "Good" : "Expired";
    }
}
