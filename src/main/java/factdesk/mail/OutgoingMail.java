package factdesk.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** A letter that was written in the transaction of what it tells, and waits to be sent. */
@Entity
public class OutgoingMail {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String recipient;
    String subject;
    String body;
    Instant writtenAt;
    int tries;

    /** Null once it is sent or given up. */
    Instant nextTryAt;

    Instant sentAt;
    String problem = "";

    @Version
    int version;

    protected OutgoingMail() {}

    OutgoingMail(String recipient, String subject, String body, Instant writtenAt) {
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.writtenAt = writtenAt;
        this.nextTryAt = writtenAt;
    }
}
