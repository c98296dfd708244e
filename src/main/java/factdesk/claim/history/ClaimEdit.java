package factdesk.claim.history;

import factdesk.claim.AttributionFinding;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.Verdict;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** What a claim's working copy says from one of its versions on. Never changed. */
@Entity
public class ClaimEdit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long claimId;
    int version;
    String headline;

    /** Empty for nobody. */
    String speakerName;

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    @Enumerated(EnumType.STRING)
    AttributionFinding attributionFinding;

    String finding;
    String quote;
    int startAt;
    long changedBy;
    Instant changedAt;

    protected ClaimEdit() {}

    ClaimEdit(ClaimDetail claim) {
        ClaimForm form = ClaimForm.of(claim);
        this.claimId = claim.id();
        this.version = claim.version();
        this.headline = form.headline();
        this.speakerName = form.speaker();
        this.verdict = form.verdict();
        this.attributionFinding = form.attribution();
        this.finding = form.finding();
        this.quote = form.quote();
        this.startAt = form.near();
        this.changedBy = claim.changedBy();
        this.changedAt = claim.changedAt();
    }
}
