package factdesk.account.signin;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A sign-in that failed; counted to slow down those who guess. */
@Entity
public class FailedSignIn {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    String email;
    String address;
    Instant failedAt;

    protected FailedSignIn() {}

    FailedSignIn(String email, String address, Instant failedAt) {
        this.email = email;
        this.address = address;
        this.failedAt = failedAt;
    }
}
