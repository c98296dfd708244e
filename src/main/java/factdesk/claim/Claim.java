package factdesk.claim;

import factdesk.extract.claim.FoundClaim;
import factdesk.speaker.Speaker;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;

/** A statement to be checked: the desk's working copy. The public reads revisions, never this. */
@Entity
public class Claim {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Enumerated(EnumType.STRING)
    ClaimKind kind;

    String headline;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaker_id")
    Speaker speaker;

    String finding = "";

    @Enumerated(EnumType.STRING)
    Verdict verdict;

    @Enumerated(EnumType.STRING)
    AttributionFinding attributionFinding;

    @Enumerated(EnumType.STRING)
    WorkState workState = WorkState.NEW;

    double worth;

    /** Whose work it is; null for nobody's. */
    Long assigneeId;

    /** The claim that has its words now; null for one that stands by itself. */
    Long mergedInto;

    long createdBy;
    Instant createdAt;
    long changedBy;
    Instant changedAt;

    @Version
    int version;

    protected Claim() {}

    /**
     * A claim nobody has looked at yet.
     *
     * @param headline the claim as the public will read it
     * @param speaker whose statement is judged; null when nobody is said to have said it
     * @param worth how much it is worth checking, from 0 to 1
     */
    public Claim(ClaimKind kind, String headline, Speaker speaker, double worth, long createdBy, Instant createdAt) {
        this.kind = kind;
        this.headline = headline;
        this.speaker = speaker;
        this.worth = worth;
        this.attributionFinding =
                kind.isAttributed() ? AttributionFinding.REPORTED_ONLY : AttributionFinding.NOT_ATTRIBUTED;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
        this.changedBy = createdBy;
        this.changedAt = createdAt;
    }

    public Long id() {
        return id;
    }

    public String headline() {
        return headline;
    }

    public int version() {
        return version;
    }

    public WorkState workState() {
        return workState;
    }

    /**
     * Takes over what an editor wrote. Who names a speaker makes the claim an attributed one; who takes the name away
     * and finds that nobody is said to have said it makes it a plain one.
     */
    void edit(ClaimForm form, Speaker named) {
        this.headline = form.headline();
        this.speaker = named;
        this.verdict = form.verdict();
        this.attributionFinding = form.attribution();
        this.finding = form.finding();
        this.kind = ClaimKind.of(kind.isNumeric(), form.isAttributed(kind));
    }

    /** Became a part of another claim. */
    public void mergeInto(long claimId) {
        this.mergedInto = claimId;
    }

    /** Takes over what other words of the article hold. */
    void moveTo(FoundClaim found, boolean attributed) {
        this.kind = ClaimKind.of(!found.quantities().isEmpty(), kind.isAttributed() || attributed);
    }

    /**
     * Follows what was changed of who said it. A speaker whom an editor chose for this claim stays.
     *
     * @param before the name that its attributions led to; null when there were none, empty when they named nobody
     * @param now the name that they lead to
     * @param named the speaker of that name; null for none
     */
    void follow(String before, String now, Speaker named) {
        String current = speaker == null ? "" : speaker.name();
        if (current.equals(before == null ? "" : before)) {
            this.speaker = named;
        }
        boolean attributed = now != null || speaker != null;
        this.kind = ClaimKind.of(kind.isNumeric(), attributed);
        if (attributed && attributionFinding == AttributionFinding.NOT_ATTRIBUTED) {
            this.attributionFinding = AttributionFinding.REPORTED_ONLY;
        } else if (!attributed && attributionFinding == AttributionFinding.REPORTED_ONLY) {
            this.attributionFinding = AttributionFinding.NOT_ATTRIBUTED;
        }
    }

    /** Notes who worked on it last. */
    public void changed(WorkState state, long by, Instant at) {
        this.workState = state;
        this.changedBy = by;
        this.changedAt = at;
    }
}
