package factdesk.setting.admin;

import factdesk.setting.Setting;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Forms;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Settings as an administrator sent them.
 *
 * @param typed what was typed, by the setting's key
 * @param was what the page showed before, by the setting's key: who changed nothing overwrites nothing
 */
record SettingsForm(Map<String, String> typed, Map<String, String> was) {

    static SettingsForm of(FormFields fields, Iterable<Setting<?>> settings) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> was = new LinkedHashMap<>();
        for (Setting<?> setting : settings) {
            if (fields.has(setting.field())) {
                typed.put(setting.key(), canonical(setting, fields.line(setting.field())));
                was.put(setting.key(), fields.get("was-" + setting.field()));
            }
        }
        return new SettingsForm(typed, was);
    }

    /** A good value as it is stored, anything else as typed. */
    private static <T> String canonical(Setting<T> setting, String typed) {
        return setting.read(typed).map(setting::write).orElse(typed);
    }

    boolean changes(Setting<?> setting) {
        return typed.containsKey(setting.key()) && !typed.get(setting.key()).equals(was.get(setting.key()));
    }

    Errors check(FormFields fields, Iterable<Setting<?>> settings) {
        Errors errors = Forms.unreadable(fields);
        for (Setting<?> setting : settings) {
            if (changes(setting) && setting.read(typed.get(setting.key())).isEmpty()) {
                errors = errors.and(setting.field(), setting.rule());
            }
        }
        return errors;
    }
}
