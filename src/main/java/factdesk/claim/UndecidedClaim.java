package factdesk.claim;

import factdesk.claim.words.Anchor;

/**
 * A claim whose words the newest version of its article does not have.
 *
 * @param version the claim's own, for those who change it
 * @param verdict null while there is none
 * @param quote its words in the older text
 */
public record UndecidedClaim(
        long occurrenceId,
        long claimId,
        int version,
        String headline,
        WorkState workState,
        Verdict verdict,
        String quote,
        String prefix,
        String suffix,
        int startAt) {

    /** Its words and their surroundings, to be looked for. */
    public Anchor anchor() {
        return new Anchor(quote, prefix, suffix, startAt);
    }
}
