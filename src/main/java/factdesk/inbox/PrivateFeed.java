package factdesk.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** The address under which one person's notices are read as a feed, known by the hash of its secret. */
@Entity
public class PrivateFeed {

    @Id
    String tokenHash;

    long personId;
    Instant madeAt;

    protected PrivateFeed() {}

    PrivateFeed(String tokenHash, long personId, Instant madeAt) {
        this.tokenHash = tokenHash;
        this.personId = personId;
        this.madeAt = madeAt;
    }
}
