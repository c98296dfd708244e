package factdesk.setting.admin;

import factdesk.audit.Audit;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;
import factdesk.setting.Setting;
import factdesk.setting.admin.SettingsPage.Decided;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.Pages;
import factdesk.web.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The page on which administrators decide. */
public final class SettingRoutes {

    private static final String SETTINGS = "/admin/settings";

    private final Database database;
    private final NewsroomSettings settings;
    private final ChangeSettings changeSettings;
    private final Pages pages;

    public SettingRoutes(Database database, NewsroomSettings settings, Audit audit, Pages pages, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.changeSettings = new ChangeSettings(database, settings, audit, clock);
        this.pages = pages;
    }

    public void register(RoutesConfig routes) {
        routes.get(SETTINGS, ctx -> show(ctx, HttpStatus.OK, Map.of(), Errors.NONE), Access.ADMINISTRATION);
        routes.post(SETTINGS, this::save, Access.ADMINISTRATION);
    }

    private void save(Context ctx) {
        FormFields fields = FormFields.of(ctx);
        List<Setting<?>> open = DeskSettings.SECTIONS.stream()
                .<Setting<?>>flatMap(section -> section.settings().stream())
                .filter(setting -> !settings.isFixed(setting))
                .toList();
        SettingsForm form = SettingsForm.of(fields, open);
        List<Setting<?>> changed = open.stream().filter(form::changes).toList();
        Errors errors = form.check(fields, changed);
        if (!errors.any() && !changed.isEmpty()) {
            errors = changeSettings.change(form, changed, Viewer.required(ctx));
        }
        if (errors.any()) {
            show(ctx, HttpStatus.UNPROCESSABLE_CONTENT, form.typed(), errors);
            return;
        }
        ctx.redirect(SETTINGS + "?done=saved", HttpStatus.SEE_OTHER);
    }

    private void show(Context ctx, HttpStatus status, Map<String, String> typed, Errors errors) {
        settings.refresh();
        pages.show(
                ctx,
                status,
                "admin/settings",
                SettingsPage.of(this::content, typed, decided(), settings::isFixed, errors));
    }

    private String content(Setting<?> setting) {
        return settings.content(setting);
    }

    private Map<String, Decided> decided() {
        return database.read(session -> session.createSelectionQuery(
                        "select s.name, s.changedAt, p.name from StoredSetting s left join Person p on p.id = s.changedBy",
                        Decided.class)
                .getResultStream()
                .collect(Collectors.toMap(Decided::name, Function.identity())));
    }
}
