package factdesk.account;

import factdesk.web.Access;
import java.util.Set;

/** What a person does at the desk, and with it what the person may use. */
public enum Role {
    ADMIN("Administrator"),
    EDITOR("Editor"),
    REVIEWER("Reviewer");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The routes that this role opens, beside those open to everyone. */
    public Set<Access> access() {
        return switch (this) {
            case ADMIN -> Set.of(Access.DESK, Access.EDITING, Access.ADMINISTRATION);
            case EDITOR -> Set.of(Access.DESK, Access.EDITING);
            case REVIEWER -> Set.of(Access.DESK);
        };
    }
}
