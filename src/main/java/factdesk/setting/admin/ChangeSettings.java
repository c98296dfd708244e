package factdesk.setting.admin;

import factdesk.audit.Audit;
import factdesk.setting.NewsroomSettings;
import factdesk.setting.Setting;
import factdesk.setting.StoredSetting;
import factdesk.store.Database;
import factdesk.web.Errors;
import factdesk.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Stores what an administrator decided: all of it or, when somebody decided otherwise in the meantime, nothing. */
final class ChangeSettings {

    private final Database database;
    private final NewsroomSettings settings;
    private final Audit audit;
    private final Clock clock;

    ChangeSettings(Database database, NewsroomSettings settings, Audit audit, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param changed what the form changes; each value has been checked
     * @return the settings that somebody else changed since the form was opened; none when all is stored
     */
    Errors change(SettingsForm form, List<Setting<?>> changed, Viewer viewer) {
        Errors conflicts = database.writeRetrying(session -> {
            Map<String, StoredSetting> stored = locked(session, changed);
            Errors found = Errors.NONE;
            for (Setting<?> setting : changed) {
                found = found.and(conflict(setting, stored.get(setting.key()), form));
            }
            if (!found.any()) {
                changed.forEach(setting -> change(session, setting, stored.get(setting.key()), form, viewer));
            }
            return found;
        });
        settings.refresh();
        return conflicts;
    }

    private static Map<String, StoredSetting> locked(StatelessSession session, List<Setting<?>> changed) {
        return session.createSelectionQuery("from StoredSetting where name in :keys order by name", StoredSetting.class)
                .setParameterList("keys", changed.stream().map(Setting::key).toList())
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(StoredSetting::name, Function.identity()));
    }

    private static <T> Errors conflict(Setting<T> setting, StoredSetting stored, SettingsForm form) {
        String now = content(setting, stored);
        boolean same = now.equals(form.was().get(setting.key()))
                || now.equals(form.typed().get(setting.key()));
        return same
                ? Errors.NONE
                : Errors.NONE.and(
                        setting.field(),
                        "Somebody changed this in the meantime. It is now: " + words(setting, now)
                                + ". Save again to put yours in its place.");
    }

    private static <T> String content(Setting<T> setting, StoredSetting stored) {
        return stored == null ? setting.write(setting.fallback()) : stored.content();
    }

    private static <T> String words(Setting<T> setting, String content) {
        return setting.words(setting.read(content).orElse(setting.fallback()));
    }

    private <T> void change(
            StatelessSession session, Setting<T> setting, StoredSetting stored, SettingsForm form, Viewer viewer) {
        String before = content(setting, stored);
        String after = form.typed().get(setting.key());
        if (before.equals(after)) {
            return;
        }
        if (stored == null) {
            session.insert(new StoredSetting(setting.key(), after, clock.instant(), viewer.id()));
        } else {
            stored.change(after, clock.instant(), viewer.id());
            session.update(stored);
        }
        audit.record(
                session,
                viewer.id(),
                "setting.change",
                "setting",
                null,
                viewer.name() + " changed the setting “" + setting.label() + "” from " + words(setting, before) + " to "
                        + words(setting, after),
                viewer.address());
    }
}
