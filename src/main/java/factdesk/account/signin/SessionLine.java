package factdesk.account.signin;

import java.time.Instant;

/**
 * One of somebody's sessions.
 *
 * @param tokenHash names the session without opening it
 */
public record SessionLine(String tokenHash, Instant createdAt, Instant lastSeenAt, String address, String userAgent) {}
