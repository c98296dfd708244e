package factdesk.review;

import factdesk.web.FormFields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a published claim is taken from the public; its page shows these words. */
public record WithdrawalForm(
        @NotBlank(message = "Say why, in words for readers: the claim's page will show them.")
        @Size(max = 1000, message = "Shorten the reason to 1,000 characters.")
        String withdrawal) {

    public static final WithdrawalForm EMPTY = new WithdrawalForm("");

    /** The form as sent. */
    public static WithdrawalForm of(FormFields fields) {
        return new WithdrawalForm(fields.line("withdrawal"));
    }
}
