package factdesk.account.invitation;

import factdesk.account.Role;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom to invite, and to what. */
record InvitationForm(
        @NotBlank(message = "Give the email address of the person.")
        @Size(max = 254, message = "An email address has at most 254 characters.")
        @Email(message = "Give an email address, such as ana@example.org.")
        @Pattern(regexp = "\\p{ASCII}*", message = "Give an email address of plain letters, digits and signs.")
        String email,

        @NotNull(message = "Choose what this person does at the desk.")
        Role role) {

    static final InvitationForm EMPTY = new InvitationForm("", null);

    static InvitationForm of(FormFields fields) {
        return new InvitationForm(
                fields.line("email"), fields.choice("role", Role.class).orElse(null));
    }

    Errors check(Forms forms, FormFields fields) {
        return forms.check(this, fields);
    }
}
