package factdesk.reply;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

/** That somebody whom a claim concerns was asked about it, and what they answered. */
@Entity
public class ReplySought {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    long claimId;

    /** Whom: a person, a press office. */
    String asked;

    @Enumerated(EnumType.STRING)
    Channel channel;

    Instant askedAt;
    Instant deadlineAt;
    String answer;
    Instant answeredAt;

    /** Whether readers may see the answer's text. */
    boolean answerPublic;

    long notedBy;
    Instant notedAt;

    @Version
    int version;

    protected ReplySought() {}

    ReplySought(long claimId) {
        this.claimId = claimId;
    }
}
