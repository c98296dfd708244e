package factdesk.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** That a published revision is found by a topic. */
@Entity
public class RevisionTopic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long revisionId;
    long topicId;

    protected RevisionTopic() {}

    public RevisionTopic(long revisionId, long topicId) {
        this.revisionId = revisionId;
        this.topicId = topicId;
    }
}
