package factdesk.worth;

import factdesk.extract.claim.WorthFeature;

/** One reason of a claim that was decided on, by where it stands. */
record ClaimReason(long occurrenceId, WorthFeature feature) {}
