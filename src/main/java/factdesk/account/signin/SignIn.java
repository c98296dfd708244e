package factdesk.account.signin;

import factdesk.account.Person;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** That a person is signed in on some device. Kept in the database, so that every node of the portal knows it. */
@Entity
public class SignIn {

    private static final int LONGEST_USER_AGENT = 300;

    @Id
    String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    Person person;

    Instant createdAt;
    Instant lastSeenAt;
    String address;
    String userAgent;

    protected SignIn() {}

    SignIn(String tokenHash, Person person, Instant at, String address, String userAgent) {
        this.tokenHash = tokenHash;
        this.person = person;
        this.createdAt = at;
        this.lastSeenAt = at;
        this.address = address;
        this.userAgent =
                userAgent.length() <= LONGEST_USER_AGENT ? userAgent : userAgent.substring(0, LONGEST_USER_AGENT);
    }
}
