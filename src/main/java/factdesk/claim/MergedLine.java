package factdesk.claim;

/**
 * A claim of which another became a part, or that part.
 *
 * @param mergedInto null for the one that is whole
 */
public record MergedLine(long id, String headline, Long mergedInto) {}
