package factdesk.worth;

import factdesk.claim.WorkState;

/** A claim that was decided on, by where it stands. */
record DecidedClaim(long occurrenceId, WorkState state) {}
