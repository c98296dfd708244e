package factdesk.account;

import factdesk.web.Access;
import java.util.Set;

/** What a person does at the desk, and with it what the person may use. */
public enum Role {
    ADMIN("Administrator", "Everything an editor does, and says who works here."),
    EDITOR("Editor", "Brings in articles, checks claims and publishes them."),
    REVIEWER("Reviewer", "Reads the desk and checks claims.");

    private final String label;
    private final String meaning;

    Role(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    /** What the role includes. */
    public String meaning() {
        return meaning;
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
