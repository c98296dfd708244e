package factdesk.desk;

import factdesk.claim.CheckLine;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.DismissalForm;
import factdesk.claim.FigureLine;
import factdesk.claim.StepLine;
import factdesk.evidence.EvidenceForm;
import factdesk.evidence.EvidenceLine;
import factdesk.review.Checklist;
import factdesk.review.PublicationState;
import factdesk.web.Errors;
import java.util.List;

/**
 * The claim that the workbench has open.
 *
 * @param detail the claim as it is saved
 * @param form the claim as the page shows it: what is saved, or what was typed
 * @param source the form for a new source
 * @param publication null when the public never saw it
 * @param savedBy who saved last, when what was typed is older than that; else null
 * @param refused whether publishing was just refused
 */
public record OpenClaim(
        ClaimDetail detail,
        ClaimForm form,
        EvidenceForm source,
        DismissalForm dismissal,
        Errors errors,
        List<StepLine> steps,
        List<FigureLine> figures,
        List<CheckLine> checks,
        List<EvidenceLine> evidence,
        Checklist checklist,
        PublicationState publication,
        String savedBy,
        boolean refused) {

    /** Whether somebody else saved while this was typed. */
    public boolean isStale() {
        return savedBy != null;
    }

    /** The speaker as saved; empty when there is none. */
    public String savedSpeaker() {
        return detail.speaker() == null ? "" : detail.speaker();
    }

    /** The verdict as saved, in words. */
    public String savedVerdict() {
        return detail.verdict() == null ? "No verdict yet" : detail.verdict().label();
    }
}
