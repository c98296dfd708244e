package factdesk.claim;

import factdesk.web.FormFields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a claim is set aside. */
public record DismissalForm(
        @NotNull(message = "Choose why this claim is not checked.")
        Dismissal.Reason reason,

        @Size(max = 1000, message = "Shorten the note to 1,000 characters.")
        String note) {

    public static final DismissalForm EMPTY = new DismissalForm(null, "");

    /** The form as sent. */
    public static DismissalForm of(FormFields fields) {
        return new DismissalForm(fields.choice("reason", Dismissal.Reason.class).orElse(null), fields.line("note"));
    }
}
