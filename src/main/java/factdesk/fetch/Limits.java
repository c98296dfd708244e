package factdesk.fetch;

import java.time.Duration;

/**
 * How much of the web is taken at once.
 *
 * @param bytes of a body, once decompressed
 * @param time from the request to the last byte, over all redirects
 * @param redirects that are followed
 */
public record Limits(int bytes, Duration time, int redirects) {

    /** Enough for a long report as PDF, on a slow server. */
    public static final Limits USUAL = new Limits(10_000_000, Duration.ofSeconds(25), 5);
}
