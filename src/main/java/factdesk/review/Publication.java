package factdesk.review;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** That a claim is public, and in which revision; or that it was, and why no longer. */
@Entity
public class Publication {

    @Id
    Long claimId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "revision_id")
    Revision revision;

    Instant firstPublishedAt;
    Instant publishedAt;
    Instant withdrawnAt;
    Long withdrawnBy;
    String withdrawnReason;

    protected Publication() {}

    public Publication(Revision revision) {
        this.claimId = revision.claimId;
        this.firstPublishedAt = revision.publishedAt;
        show(revision);
    }

    /** Puts a newer revision before the public; a withdrawal ends with it. */
    final void show(Revision newest) {
        this.revision = newest;
        this.publishedAt = newest.publishedAt;
        this.withdrawnAt = null;
        this.withdrawnBy = null;
        this.withdrawnReason = null;
    }

    /** Takes the claim from the public; its page then says why. */
    void withdraw(String reason, long by, Instant at) {
        this.withdrawnReason = reason;
        this.withdrawnBy = by;
        this.withdrawnAt = at;
    }
}
