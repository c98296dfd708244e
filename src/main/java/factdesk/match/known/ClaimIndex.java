package factdesk.match.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** That a claim is in the index of known claims, as it was worded in one version. */
@Entity
public class ClaimIndex {

    @Id
    Long claimId;

    int claimVersion;

    /** Whether it was compared with those that were known before it. */
    boolean matched;

    protected ClaimIndex() {}

    ClaimIndex(long claimId, int claimVersion, boolean matched) {
        this.claimId = claimId;
        this.claimVersion = claimVersion;
        this.matched = matched;
    }
}
