package factdesk.topic;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** That a claim's working copy is about a topic. */
@Entity
public class ClaimTopic {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long claimId;
    long topicId;

    protected ClaimTopic() {}

    ClaimTopic(long claimId, long topicId) {
        this.claimId = claimId;
        this.topicId = topicId;
    }
}
