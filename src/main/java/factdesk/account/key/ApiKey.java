package factdesk.account.key;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A key with which a person's program reads the desk, as that person. */
@Entity
public class ApiKey {

    /** What a key opens. */
    public enum Scope {
        READ
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    Long personId;
    String name;

    @Enumerated(EnumType.STRING)
    Scope scope;

    String tokenHash;
    Instant createdAt;
    Instant expiresAt;
    Instant lastUsedAt;
    Instant revokedAt;

    protected ApiKey() {}

    ApiKey(long personId, String name, String tokenHash, Instant createdAt, Instant expiresAt) {
        this.personId = personId;
        this.name = name;
        this.scope = Scope.READ;
        this.tokenHash = tokenHash;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }
}
