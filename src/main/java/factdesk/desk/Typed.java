package factdesk.desk;

import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.DismissalForm;
import factdesk.evidence.EvidenceForm;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Viewer;
import java.time.LocalDate;

/**
 * What the workbench's form for a claim holds: it is one form, so that no button loses what was typed beside it.
 *
 * @param claim the claim's own fields
 * @param source a new source; untouched when none is added
 * @param dismissal why the claim is set aside, if it is
 * @param errors what is wrong with them
 */
record Typed(ClaimForm claim, EvidenceForm source, DismissalForm dismissal, Errors errors) {

    /** The form as it stands before anybody typed. */
    static Typed nothing(ClaimDetail current, LocalDate today) {
        return new Typed(ClaimForm.of(current), EvidenceForm.empty(today), DismissalForm.EMPTY, Errors.NONE);
    }

    /** The form as sent; the words of the article are the editors' to choose. */
    static Typed of(FormFields fields, ClaimDetail current, Viewer viewer, LocalDate today) {
        ClaimForm claim = ClaimForm.of(fields, current);
        return new Typed(
                viewer.isEditor() ? claim : claim.keepingPlaceOf(current),
                EvidenceForm.of(fields, today),
                DismissalForm.of(fields),
                Errors.NONE);
    }

    Typed with(Errors found) {
        return new Typed(claim, source, dismissal, found);
    }
}
