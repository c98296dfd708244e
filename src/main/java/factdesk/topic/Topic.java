package factdesk.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What claims are about, in the newsroom's one vocabulary. */
@Entity
public class Topic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    /** What its addresses say; no two topics have the same. */
    String slug;

    String name;

    /** For readers; may be empty. */
    String description = "";

    long madeBy;
    Instant madeAt;

    @Version
    int version;

    protected Topic() {}

    Topic(TopicName name, long madeBy, Instant madeAt) {
        rename(name);
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }

    final void rename(TopicName other) {
        this.name = other.name();
        this.slug = other.slug();
    }
}
