package factdesk.evidence.link;

import java.time.Duration;
import java.time.Instant;

/**
 * How a source's link fares. It is dead after two failures at least a day apart with no success between them: a server
 * that is down for the night is not.
 *
 * @param url where it leads
 * @param failingSince the first failure after the last success; null while it works
 * @param deadSince since when it counts as dead; null while it does not
 */
public record LinkHealth(long sourceId, String url, Instant failingSince, Instant deadSince) {

    static final Duration BETWEEN_FAILURES = Duration.ofDays(1);

    LinkHealth after(boolean there, Instant at) {
        if (there) {
            return new LinkHealth(sourceId, url, null, null);
        }
        if (failingSince == null) {
            return new LinkHealth(sourceId, url, at, null);
        }
        boolean dead = !at.isBefore(failingSince.plus(BETWEEN_FAILURES));
        return new LinkHealth(sourceId, url, failingSince, deadSince == null && dead ? at : deadSince);
    }
}
