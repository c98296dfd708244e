package factdesk.account.invitation;

import factdesk.account.Person;
import factdesk.account.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** That somebody with that address may make an account for themselves. There is one for each address. */
@Entity
public class Invitation {

    /** How long its link works. */
    public static final Duration GOOD_FOR = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String email;

    @Enumerated(EnumType.STRING)
    Role role;

    String tokenHash;
    Long invitedBy;
    Instant invitedAt;
    Instant expiresAt;
    Instant revokedAt;
    Instant acceptedAt;

    @Version
    int version;

    protected Invitation() {}

    Invitation(String email) {
        this.email = Person.canonical(email);
    }

    /** Gives it a new link; the one before stops working. */
    void send(Role role, String tokenHash, long by, Instant at) {
        this.role = role;
        this.tokenHash = tokenHash;
        invitedBy = by;
        invitedAt = at;
        expiresAt = at.plus(GOOD_FOR);
        revokedAt = null;
        acceptedAt = null;
    }

    boolean isOpen(Instant now) {
        return revokedAt == null && acceptedAt == null && now.isBefore(expiresAt);
    }
}
