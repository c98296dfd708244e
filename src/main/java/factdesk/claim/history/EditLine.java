package factdesk.claim.history;

import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimForm;
import factdesk.claim.Verdict;
import java.time.Instant;

/**
 * What a claim said from a version on, and who made it say so.
 *
 * @param speaker empty for nobody
 * @param verdict null for none
 * @param startAt where the quote stands in its article
 */
public record EditLine(
        int version,
        String headline,
        String speaker,
        Verdict verdict,
        AttributionFinding attribution,
        String finding,
        String quote,
        int startAt,
        long personId,
        String person,
        Instant at) {

    /** As the form that would make a claim say so. */
    public ClaimForm form() {
        return new ClaimForm(headline, speaker, verdict, attribution, finding, quote, startAt, version);
    }
}
