package factdesk.comment;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** What somebody at the desk says about a claim; never for the public. */
@Entity
public class ClaimComment {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long claimId;
    long writtenBy;

    /** Plain text; empty once it is removed. */
    String body;

    Instant writtenAt;
    Instant editedAt;
    Instant removedAt;

    @Version
    int version;

    protected ClaimComment() {}

    ClaimComment(long claimId, long writtenBy, String body, Instant writtenAt) {
        this.claimId = claimId;
        this.writtenBy = writtenBy;
        this.body = body;
        this.writtenAt = writtenAt;
    }
}
