package factdesk.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An address that a topic had, or that a topic merged into it had. */
@Entity
public class TopicAlias {

    @Id
    String slug;

    long topicId;

    protected TopicAlias() {}

    TopicAlias(String slug, long topicId) {
        this.slug = slug;
        this.topicId = topicId;
    }
}
