package factdesk.desk.known;

import factdesk.claim.WorkState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** A claim that was joined with a known one, to which its occurrences went over; it waits to be split off again. */
@Entity
public class JoinedClaim {

    @Id
    Long claimId;

    long knownId;

    @Enumerated(EnumType.STRING)
    WorkState stateBefore;

    long joinedBy;
    Instant joinedAt;

    protected JoinedClaim() {}

    JoinedClaim(long claimId, long knownId, WorkState stateBefore, long joinedBy, Instant joinedAt) {
        this.claimId = claimId;
        this.knownId = knownId;
        this.stateBefore = stateBefore;
        this.joinedBy = joinedBy;
        this.joinedAt = joinedAt;
    }
}
