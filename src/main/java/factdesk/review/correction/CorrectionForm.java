package factdesk.review.correction;

import factdesk.web.FormFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** What changes when a claim is published again, and why; the claim's page shows these words. */
public record CorrectionForm(
        @NotNull(message = "Say whether this is a correction, a clarification or an update.")
        Correction.Kind correctionKind,

        @NotBlank(message = "Say what changed and why, in words for readers: the claim's page will show them.")
        @Size(max = 1000, message = "Shorten what changed to 1,000 characters.")
        String correction) {

    public static final CorrectionForm EMPTY = new CorrectionForm(null, "");

    /** The kinds to choose from; a withdrawal has a button of its own. */
    public static final List<Correction.Kind> KINDS =
            List.of(Correction.Kind.CORRECTION, Correction.Kind.CLARIFICATION, Correction.Kind.UPDATE);

    /** The form as sent. */
    public static CorrectionForm of(FormFields fields) {
        return new CorrectionForm(
                fields.choice("correctionKind", Correction.Kind.class)
                        .filter(KINDS::contains)
                        .orElse(null),
                fields.line("correction"));
    }

    /** For the template. */
    public List<Correction.Kind> kinds() {
        return KINDS;
    }
}
