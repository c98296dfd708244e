package factdesk.account.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody knew a person's password, and has yet to give a code. */
@Entity
public class SignInStep {

    @Id
    String tokenHash;

    Long personId;
    Instant begunAt;

    protected SignInStep() {}

    SignInStep(String tokenHash, long personId, Instant begunAt) {
        this.tokenHash = tokenHash;
        this.personId = personId;
        this.begunAt = begunAt;
    }
}
