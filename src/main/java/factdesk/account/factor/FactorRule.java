package factdesk.account.factor;

import factdesk.account.Role;
import factdesk.setting.DeskSettings;
import factdesk.setting.NewsroomSettings;

/** Who must have a second factor, as the newsroom decided. */
public final class FactorRule {

    private final NewsroomSettings settings;

    public FactorRule(NewsroomSettings settings) {
        this.settings = settings;
    }

    public boolean isRequired(Role role) {
        return switch (settings.get(DeskSettings.SECOND_FACTOR)) {
            case NOBODY -> false;
            case ADMINISTRATORS -> role == Role.ADMIN;
            case EDITORS -> role != Role.REVIEWER;
            case EVERYBODY -> true;
        };
    }
}
