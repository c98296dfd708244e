package factdesk.inbox;

import factdesk.web.text.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Something that one person is told of a claim. */
@Entity
public class Notice {

    /** What somebody is told. */
    public enum Kind {
        ASSIGNED,
        MENTIONED,
        RETURNED,
        TO_REVIEW,
        RECHECK;

        public Text label() {
            return Text.of("inbox.kind." + name());
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long personId;

    @Enumerated(EnumType.STRING)
    Kind kind;

    long claimId;

    /** The comment that it is about; null for none. */
    Long commentId;

    /** Whose doing it was; null for nobody's. */
    Long byId;

    Instant toldAt;
    Instant readAt;

    protected Notice() {}

    Notice(long personId, Kind kind, long claimId, Long commentId, Long byId, Instant toldAt) {
        this.personId = personId;
        this.kind = kind;
        this.claimId = claimId;
        this.commentId = commentId;
        this.byId = byId;
        this.toldAt = toldAt;
    }
}
