package factdesk.desk.versions;

import factdesk.claim.UndecidedClaim;
import factdesk.diff.WordDiff;
import factdesk.web.Errors;

/**
 * A claim to decide on, because the newest text does not have its words.
 *
 * @param suggested words of the newest text that seem to have taken their place; null when there are none
 * @param typed what the form for its words holds
 */
public record GoneClaim(UndecidedClaim claim, String suggested, String typed, Errors errors) {

    /** What became of its words; only where others seem to have taken their place. */
    public WordDiff change() {
        return WordDiff.between(claim.quote(), suggested);
    }
}
