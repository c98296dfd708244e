package factdesk;

import factdesk.fetch.GuardedFetch;
import java.security.SecureRandom;
import java.time.Clock;

/**
 * What a portal takes from the world around it.
 *
 * @param web the way to other sites
 * @param jobsRun whether background jobs run by themselves when they are due; tests run them one by one
 */
public record Outside(Clock clock, SecureRandom random, GuardedFetch web, boolean jobsRun) {

    /** The world as it is. */
    public static Outside real() {
        return new Outside(Clock.systemUTC(), new SecureRandom(), GuardedFetch.ofThePublicWeb(), true);
    }
}
