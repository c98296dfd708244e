package factdesk.desk.workbench;

import factdesk.article.ArticleText;
import factdesk.attribution.ArticleAttributions;
import factdesk.claim.AttributionFinding;
import factdesk.claim.CardLine;
import factdesk.claim.Dismissal;
import factdesk.claim.Verdict;
import factdesk.desk.undo.LastDeed;
import factdesk.evidence.Evidence;
import factdesk.evidence.Source;
import factdesk.extract.text.Language;
import factdesk.web.Paging;
import java.util.List;
import java.util.Map;

/**
 * An article beside its claims.
 *
 * @param paragraphs the article's text, each paragraph cut into pieces
 * @param said who says what in it
 * @param language what it looks like; of others than English the engine finds less
 * @param claims the claims beside it, in reading order
 * @param open the claim that is open; null when none is
 * @param marking the form for a new claim
 * @param lastDeed what the person did last in this article; null for nothing
 * @param speakers names to choose from
 */
public record WorkbenchPage(
        ArticleText article,
        List<List<Segment>> paragraphs,
        ArticleAttributions said,
        Language language,
        Paging<CardLine> claims,
        OpenClaim open,
        NewClaim marking,
        LastDeed lastDeed,
        List<String> speakers) {

    public WorkbenchPage {
        paragraphs = List.copyOf(paragraphs);
        speakers = List.copyOf(speakers);
    }

    public boolean isForeign() {
        return language == Language.OTHER;
    }

    /** Whether a claim is the open one. */
    public boolean isOpen(long claimId) {
        return open != null && open.detail().id() == claimId;
    }

    public Verdict[] verdicts() {
        return Verdict.values();
    }

    public AttributionFinding[] attributionFindings() {
        return AttributionFinding.values();
    }

    public Dismissal.Reason[] reasons() {
        return Dismissal.Reason.values();
    }

    public Evidence.Stance[] stances() {
        return Evidence.Stance.values();
    }

    /** The keys that say which way a source points. */
    public Map<Evidence.Stance, String> stanceKeys() {
        return Map.of(Evidence.Stance.SUPPORTS, "+", Evidence.Stance.REFUTES, "-", Evidence.Stance.CONTEXT, "0");
    }

    public Source.Kind[] sourceKinds() {
        return Source.Kind.values();
    }
}
