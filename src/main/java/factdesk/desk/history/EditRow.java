package factdesk.desk.history;

import factdesk.claim.AttributionFinding;
import factdesk.claim.Verdict;
import factdesk.diff.WordDiff;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of a claim's working copy.
 *
 * @param person who made it
 * @param verdict null for none
 * @param beforeId the edit before it; null when this is what the claim said before anybody changed it
 */
public record EditRow(
        long id,
        String person,
        String headline,
        String speaker,
        Verdict verdict,
        AttributionFinding attribution,
        String finding,
        String quote,
        Long beforeId,
        String oldHeadline,
        String oldSpeaker,
        Verdict oldVerdict,
        AttributionFinding oldAttribution,
        String oldFinding,
        String oldQuote) {

    /** A field with what became of its words. */
    public record Change(String field, WordDiff words) {}

    /** Whether it is no change but what the claim said before the first one. */
    public boolean isBeginning() {
        return beforeId == null;
    }

    /** The fields that say something else since. */
    public List<Change> changes() {
        return isBeginning()
                ? List.of()
                : Stream.of(
                                change("Headline", oldHeadline, headline),
                                change("Speaker", oldSpeaker, speaker),
                                change("Were the words said?", oldAttribution.label(), attribution.label()),
                                change("Verdict", label(oldVerdict), label(verdict)),
                                change("Finding", oldFinding, finding),
                                change("Words of the article", oldQuote, quote))
                        .filter(change -> !change.words().isEmpty())
                        .toList();
    }

    private static Change change(String field, String older, String newer) {
        return new Change(field, WordDiff.between(older, newer));
    }

    private static String label(Verdict verdict) {
        return verdict == null ? "" : verdict.label();
    }
}
