package factdesk.claim;

import factdesk.extract.claim.WorthFeature;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;

/** One reason why the engine thought a claim worth checking. */
@Entity
@IdClass(WorthReason.Key.class)
public class WorthReason {

    /** Each reason stands once. */
    public record Key(long occurrenceId, WorthFeature feature) implements Serializable {}

    @Id
    long occurrenceId;

    @Id
    @Enumerated(EnumType.STRING)
    WorthFeature feature;

    protected WorthReason() {}

    WorthReason(long occurrenceId, WorthFeature feature) {
        this.occurrenceId = occurrenceId;
        this.feature = feature;
    }
}
