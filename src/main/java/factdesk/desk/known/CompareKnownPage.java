package factdesk.desk.known;

import factdesk.claim.ClaimDetail;

/**
 * A claim beside a known one that it may be.
 *
 * @param unconfirmed whether the two were to be joined, and nobody confirmed that their figures may differ
 */
public record CompareKnownPage(ClaimDetail here, ClaimDetail there, Candidate candidate, boolean unconfirmed) {}
