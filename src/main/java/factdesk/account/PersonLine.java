package factdesk.account;

import java.time.Instant;

/**
 * A person as administrators see one.
 *
 * @param disabledAt since when the person can't sign in; null for those who can
 * @param factor whether the person has a second factor
 */
public record PersonLine(
        long id, String name, String email, Role role, Instant disabledAt, Instant createdAt, boolean factor) {

    public boolean isActive() {
        return disabledAt == null;
    }
}
