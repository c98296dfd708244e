package factdesk.match.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

/** That a claim may be a known one; somebody may have said that it is not. */
@Entity
@IdClass(Likeness.Key.class)
public class Likeness {

    /** Two claims are compared once. */
    public record Key(long claimId, long knownId) implements Serializable {}

    @Id
    long claimId;

    @Id
    long knownId;

    double score;
    Instant foundAt;
    Long refusedBy;
    Instant refusedAt;

    protected Likeness() {}

    Likeness(long claimId, long knownId, double score, Instant foundAt) {
        this.claimId = claimId;
        this.knownId = knownId;
        this.score = score;
        this.foundAt = foundAt;
    }

    /** Notes that somebody finds the two to be different claims. */
    void refuse(long by, Instant at) {
        this.refusedBy = by;
        this.refusedAt = at;
    }
}
