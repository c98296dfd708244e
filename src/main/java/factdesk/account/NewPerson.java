package factdesk.account;

import factdesk.account.password.PasswordRules;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** An account that is asked for. */
public record NewPerson(
        @NotBlank(message = "Give the name that goes with this person's checks.")
        @Size(max = 100, message = "Shorten the name to 100 characters.")
        String name,

        @NotBlank(message = "Give the email address to sign in with.")
        @Size(max = 254, message = "An email address has at most 254 characters.")
        @Email(message = "Give an email address, such as ana@example.org.")
        @Pattern(regexp = "\\p{ASCII}*", message = "Give an email address of plain letters, digits and signs.")
        String email,

        String password) {

    public static final NewPerson EMPTY = new NewPerson("", "", "");

    /** The account as a form describes it. */
    public static NewPerson of(FormFields fields) {
        return new NewPerson(fields.line("name").replaceAll("\\s+", " "), fields.line("email"), fields.get("password"));
    }

    /** Adds what the constraints above cannot tell. */
    public Errors check(String siteName, Errors errors) {
        Optional<String> problem = PasswordRules.problem(password, siteName, name, email);
        return problem.isPresent() && errors.of("password") == null ? errors.and("password", problem.get()) : errors;
    }

    @Override
    public String toString() {
        return "NewPerson[name=" + name + ", email=" + email + "]";
    }
}
