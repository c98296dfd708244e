package factdesk.account.setup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Something the newsroom decided about the portal, under a name. */
@Entity
public class Setting {

    @Id
    String name;

    String content;
    Instant changedAt;

    protected Setting() {}

    Setting(String name, String content, Instant changedAt) {
        this.name = name;
        this.content = content;
        this.changedAt = changedAt;
    }
}
