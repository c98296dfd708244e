package factdesk.evidence.link;

import java.time.Instant;

/** One look at a link, as the desk shows it. */
public record CheckLine(Instant checkedAt, Integer status, boolean ok, String problem) {}
