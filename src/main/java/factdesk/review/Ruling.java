package factdesk.review;

import factdesk.claim.Verdict;
import java.util.Set;

/**
 * A headline under its verdict, in words that can be quoted anywhere. "Verified" never stands before somebody's
 * statement as if we vouched for it: it says <em>that</em> it was verified that they said so.
 *
 * @param speaker whose statement is judged; empty when nobody is said to have said it
 */
public record Ruling(Verdict verdict, String headline, String speaker) {

    private static final Set<String> ARTICLES = Set.of("The", "A", "An");

    /** The words before the headline, without punctuation: "False", or "Verified that". */
    public String label() {
        return namesWhatWasVerified() ? verdict.label() + " that" : verdict.label();
    }

    /** Both: "False: Trade fell by a third", or "Verified that the ministry said trade fell by a third". */
    public String words() {
        return namesWhatWasVerified() ? label() + " " + continued() : label() + ": " + headline;
    }

    private boolean namesWhatWasVerified() {
        return verdict == Verdict.VERIFIED && !speaker.isEmpty();
    }

    private String continued() {
        int blank = headline.indexOf(' ');
        boolean article = blank > 0 && ARTICLES.contains(headline.substring(0, blank));
        return article ? Character.toLowerCase(headline.charAt(0)) + headline.substring(1) : headline;
    }
}
