package factdesk.account.key;

import factdesk.web.FormFields;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A key that is asked for.
 *
 * @param days how long it shall work
 */
record KeyForm(
        @NotBlank(message = "Say what the key is for, so that you know it again.")
        @Size(max = 100, message = "Shorten the name to 100 characters.")
        String name,

        @Min(value = 1, message = "Give a number of days from 1 to 366.")
        @Max(value = 366, message = "Give a number of days from 1 to 366.")
        int days) {

    static final KeyForm EMPTY = new KeyForm("", 90);

    static KeyForm of(FormFields fields) {
        String days = fields.line("days");
        return new KeyForm(fields.line("name"), days.matches("[0-9]{1,4}") ? Integer.parseInt(days) : 0);
    }
}
