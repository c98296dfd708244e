package factdesk.claim;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;

/** That somebody left a claim on an older version of its article: the newer one does not make it any more. */
@Entity
@IdClass(KeptOccurrence.Key.class)
public class KeptOccurrence {

    /** An occurrence, and the version that does not have it. */
    public record Key(long occurrenceId, long articleVersionId) {}

    @Id
    long occurrenceId;

    @Id
    long articleVersionId;

    long keptBy;
    Instant keptAt;

    protected KeptOccurrence() {}

    KeptOccurrence(long occurrenceId, long articleVersionId, long keptBy, Instant keptAt) {
        this.occurrenceId = occurrenceId;
        this.articleVersionId = articleVersionId;
        this.keptBy = keptBy;
        this.keptAt = keptAt;
    }
}
