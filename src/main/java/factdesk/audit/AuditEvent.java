package factdesk.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** Something somebody did, in the words of the newsroom. Written once, never changed. */
@Entity
class AuditEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    Instant happenedAt;
    Long personId;
    String action;
    String subject;
    Long subjectId;
    String summary;
    String address;

    protected AuditEvent() {}

    AuditEvent(
            Instant happenedAt,
            Long personId,
            String action,
            String subject,
            Long subjectId,
            String summary,
            String address) {
        this.happenedAt = happenedAt;
        this.personId = personId;
        this.action = action;
        this.subject = subject;
        this.subjectId = subjectId;
        this.summary = summary;
        this.address = address;
    }
}
