package factdesk.setting.admin;

import factdesk.setting.Choice;
import factdesk.setting.DeskSettings;
import factdesk.setting.Setting;
import factdesk.setting.Whole;
import factdesk.setting.YesNo;
import factdesk.web.Errors;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** All settings, with what they mean. */
record SettingsPage(List<Section> sections, Errors errors) {

    /** Settings that belong together. */
    record Section(String title, List<Line> lines) {}

    /**
     * Who decided, and when.
     *
     * @param person null at set-up
     */
    record Decided(String name, Instant at, String person) {}

    /**
     * One setting.
     *
     * @param typed what stands in its field
     * @param now the value that holds, as it is stored
     * @param fixed whether the environment decides
     * @param decided null while nobody has decided
     */
    record Line(Setting<?> setting, String typed, String now, boolean fixed, Decided decided) {

        /** Whether it is chosen from a few things rather than typed. */
        public boolean isChosen() {
            return setting instanceof Choice<?> || setting instanceof YesNo;
        }

        /** What to choose from. */
        public List<? extends Choice.Option> options() {
            return setting instanceof Choice<?> choice ? choice.options() : YesNo.OPTIONS;
        }

        public String type() {
            return setting instanceof Whole ? "number" : "text";
        }

        public String hint() {
            return setting instanceof Whole whole
                    ? whole.meaning() + " From " + whole.least() + " to " + whole.most() + " " + whole.unit() + "."
                    : setting.meaning();
        }
    }

    /**
     * @param now the value that holds, as stored, of each setting
     * @param typed what was typed instead, by the setting's key
     */
    static SettingsPage of(
            Function<Setting<?>, String> now,
            Map<String, String> typed,
            Map<String, Decided> decided,
            Function<Setting<?>, Boolean> fixed,
            Errors errors) {
        return new SettingsPage(
                DeskSettings.SECTIONS.stream()
                        .map(section -> new Section(
                                section.title(),
                                section.settings().stream()
                                        .map(setting -> new Line(
                                                setting,
                                                typed.getOrDefault(setting.key(), now.apply(setting)),
                                                now.apply(setting),
                                                fixed.apply(setting),
                                                decided.get(setting.key())))
                                        .toList()))
                        .toList(),
                errors);
    }
}
