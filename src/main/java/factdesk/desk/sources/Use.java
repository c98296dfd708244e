package factdesk.desk.sources;

import factdesk.evidence.Evidence;

/** A claim that uses a source, with what it takes from it. */
public record Use(long claimId, String headline, Evidence.Stance stance, String excerpt, String locator) {}
