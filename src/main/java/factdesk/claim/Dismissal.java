package factdesk.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody set a claim aside, and why. */
@Entity
public class Dismissal {

    /** Why a claim is not checked. */
    public enum Reason {
        OPINION("Opinion"),
        NOT_CHECKABLE("Not checkable"),
        DUPLICATE("Duplicate"),
        TRIVIAL("Trivial"),
        EXTRACTOR_ERROR("Not a claim: the engine erred");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    @Id
    Long claimId;

    @Enumerated(EnumType.STRING)
    Reason reason;

    String note;
    long dismissedBy;
    Instant dismissedAt;

    protected Dismissal() {}

    public Dismissal(long claimId, Reason reason, String note, long dismissedBy, Instant dismissedAt) {
        this.claimId = claimId;
        this.reason = reason;
        this.note = note;
        this.dismissedBy = dismissedBy;
        this.dismissedAt = dismissedAt;
    }
}
