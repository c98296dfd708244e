package factdesk.attribution;

import java.time.Instant;

/** Who read an article through, and when. */
public record ReadBy(String name, Instant at) {}
