package factdesk.desk.history;

import factdesk.claim.Verdict;
import factdesk.review.correction.Correction;

/**
 * That a claim was published.
 *
 * @param kind what was said of it; null for the first revision, and for those of releases that did not ask
 */
public record RevisionEvent(
        long id, String person, int number, Verdict verdict, String headline, Correction.Kind kind, String text) {}
