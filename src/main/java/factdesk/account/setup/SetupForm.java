package factdesk.account.setup;

import factdesk.account.NewPerson;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * What set-up asks for.
 *
 * @param newsroom the newsroom's name
 * @param sample whether to load a sample article
 */
record SetupForm(
        @NotBlank(message = "Give the newsroom's name: it stands on every page.")
        @Size(max = 100, message = "Shorten the newsroom's name to 100 characters.")
        String newsroom,

        NewPerson person,
        boolean sample) {

    static SetupForm empty(NewsroomSettings settings) {
        return new SetupForm(
                settings.isFixed(DeskSettings.NEWSROOM_NAME) ? settings.get(DeskSettings.NEWSROOM_NAME) : "",
                NewPerson.EMPTY,
                true);
    }

    static SetupForm of(FormFields fields, NewsroomSettings settings) {
        String name = settings.isFixed(DeskSettings.NEWSROOM_NAME)
                ? settings.get(DeskSettings.NEWSROOM_NAME)
                : fields.line("newsroom").replaceAll("\\s+", " ");
        return new SetupForm(name, NewPerson.of(fields), fields.has("sample"));
    }

    Errors check(Forms forms, FormFields fields) {
        Errors errors = person.check(newsroom, forms.check(person, fields));
        return Optional.ofNullable(forms.check(this, fields).of("newsroom"))
                .map(message -> errors.and("newsroom", message))
                .orElse(errors);
    }
}
