package factdesk.desk.undo;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody did something to a claim, with what is needed to take it back. */
@Entity
public class ClaimDeed {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long personId;
    long articleId;
    long claimId;

    /** The claim that was split off or merged; null when there is none. */
    Long otherId;

    /** Whether the deed made that one. */
    boolean addsOther;

    /** In the newsroom's words. */
    String says;

    /** What it changed, as JSON; null for what is not taken back this way. */
    String changes;

    int versionBefore;
    int versionAfter;
    Integer otherBefore;
    Integer otherAfter;
    Instant doneAt;
    Instant undoneAt;

    protected ClaimDeed() {}

    ClaimDeed(long personId, long articleId, long claimId, String says, Instant doneAt) {
        this.personId = personId;
        this.articleId = articleId;
        this.claimId = claimId;
        this.says = says;
        this.doneAt = doneAt;
    }
}
