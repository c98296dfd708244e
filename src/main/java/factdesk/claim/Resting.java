package factdesk.claim;

/**
 * Which attribution a claim rests on.
 *
 * @param attributionId the innermost that reports it; null for none
 */
public record Resting(long claimId, Long attributionId) {}
