package factdesk.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody wants no mail. */
@Entity
public class MailRefusal {

    @Id
    Long personId;

    Instant refusedAt;

    protected MailRefusal() {}

    MailRefusal(long personId, Instant refusedAt) {
        this.personId = personId;
        this.refusedAt = refusedAt;
    }
}
