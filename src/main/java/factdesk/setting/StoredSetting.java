package factdesk.setting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What the newsroom decided, under the key of its setting. */
@Entity
@Table(name = "setting")
public class StoredSetting {

    @Id
    String name;

    String content;
    Instant changedAt;
    Long changedBy;

    protected StoredSetting() {}

    /** @param changedBy who decided; null at set-up, before there is anybody */
    public StoredSetting(String name, String content, Instant changedAt, Long changedBy) {
        this.name = name;
        change(content, changedAt, changedBy);
    }

    public String name() {
        return name;
    }

    public String content() {
        return content;
    }

    public final void change(String content, Instant at, Long by) {
        this.content = content;
        this.changedAt = at;
        this.changedBy = by;
    }
}
