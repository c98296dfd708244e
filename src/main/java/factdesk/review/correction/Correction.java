package factdesk.review.correction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * What was changed of what the public had read, and why, in words for readers. It leads from one revision to the next;
 * a withdrawal leads to none. It never changes.
 */
@Entity
public class Correction {

    /** What kind of change it is. */
    public enum Kind {
        CORRECTION("Correction", "What we had published was wrong."),
        CLARIFICATION("Clarification", "It was right, but could be misunderstood."),
        UPDATE("Update", "It was right; something new is known since."),
        WITHDRAWAL("Withdrawal", "We took it back.");

        private final String label;
        private final String meaning;

        Kind(String label, String meaning) {
            this.label = label;
            this.meaning = meaning;
        }

        public String label() {
            return label;
        }

        public String meaning() {
            return meaning;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long claimId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String text;
    long fromRevisionId;
    Long toRevisionId;
    long madeBy;
    Instant madeAt;

    protected Correction() {}

    /** @param change what whoever publishes says about it */
    public Correction(long claimId, CorrectionForm change, long fromRevision, long toRevision, long by, Instant at) {
        this(claimId, change.correctionKind(), change.correction(), fromRevision, toRevision, by, at);
    }

    private Correction(long claimId, Kind kind, String text, long from, Long to, long by, Instant at) {
        this.claimId = claimId;
        this.kind = kind;
        this.text = text;
        this.fromRevisionId = from;
        this.toRevisionId = to;
        this.madeBy = by;
        this.madeAt = at;
    }

    /** That a claim was taken from the public. */
    public static Correction withdrawal(long claimId, String reason, long fromRevision, long by, Instant at) {
        return new Correction(claimId, Kind.WITHDRAWAL, reason, fromRevision, null, by, at);
    }
}
