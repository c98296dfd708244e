package factdesk.desk.change;

import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.DismissalForm;
import factdesk.evidence.EvidenceForm;
import factdesk.review.WithdrawalForm;
import factdesk.review.correction.CorrectionForm;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Viewer;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the workbench's form for a claim holds: it is one form, so that no button loses what was typed beside it.
 *
 * @param claim the claim's own fields
 * @param source a source to add or to change; untouched when there is none
 * @param dismissal why the claim is set aside, if it is
 * @param withdrawal why it is taken from the public, if it is
 * @param correction what changes for the public, if it is published again
 * @param errors what is wrong with them
 */
public record Typed(
        ClaimForm claim,
        EvidenceForm source,
        DismissalForm dismissal,
        WithdrawalForm withdrawal,
        CorrectionForm correction,
        Errors errors) {

    /** The form as it stands before anybody typed. */
    public static Typed nothing(ClaimDetail current, EvidenceForm source) {
        return new Typed(
                ClaimForm.of(current),
                source,
                DismissalForm.EMPTY,
                WithdrawalForm.EMPTY,
                CorrectionForm.EMPTY,
                Errors.NONE);
    }

    /** The form as sent; the words of the article are the editors' to choose. */
    public static Typed of(FormFields fields, ClaimDetail current, Viewer viewer, LocalDate today) {
        ClaimForm claim = ClaimForm.of(fields, current);
        return new Typed(
                viewer.isEditor() ? claim : claim.keepingPlaceOf(current),
                EvidenceForm.of(fields, today),
                DismissalForm.of(fields),
                WithdrawalForm.of(fields),
                CorrectionForm.of(fields),
                Errors.NONE);
    }

    public Typed with(Errors found) {
        return new Typed(claim, source, dismissal, withdrawal, correction, found);
    }

    /** What saving leaves out, because it belongs to deeds that are still to be done: it stays a draft. */
    public Map<String, String> forLater() {
        Map<String, String> later = new LinkedHashMap<>();
        later.put("note", dismissal.note());
        later.put("withdrawal", withdrawal.withdrawal());
        later.values().removeIf(String::isBlank);
        return later;
    }

    /** The same with other fields of the claim. */
    Typed with(ClaimForm other) {
        return new Typed(other, source, dismissal, withdrawal, correction, errors);
    }
}
