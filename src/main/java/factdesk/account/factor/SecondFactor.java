package factdesk.account.factor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** The secret that a person's telephone shares with the portal. */
@Entity
public class SecondFactor {

    /** So many wrong codes, from wherever they come, and none is looked at until the window is over. */
    static final int MOST_FAILURES = 10;

    static final Duration WINDOW = Duration.ofMinutes(15);

    @Id
    Long personId;

    String secret;
    Instant begunAt;
    Instant confirmedAt;
    long lastStep;
    int failures;
    Instant failedSince;

    @Version
    int version;

    protected SecondFactor() {}

    /** @param secret sealed */
    SecondFactor(long personId, String secret, Instant at) {
        this.personId = personId;
        begin(secret, at);
    }

    /** Takes another secret, which counts once it is confirmed. */
    final void begin(String sealed, Instant at) {
        secret = sealed;
        begunAt = at;
        confirmedAt = null;
        lastStep = 0;
        failures = 0;
        failedSince = at;
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    boolean mustWait(Instant now) {
        return failures >= MOST_FAILURES && now.isBefore(failedSince.plus(WINDOW));
    }

    void failed(Instant now) {
        if (!now.isBefore(failedSince.plus(WINDOW))) {
            failures = 0;
        }
        if (failures == 0) {
            failedSince = now;
        }
        failures++;
    }

    /** @param step whose code was used: it and all before it work no more */
    void passed(long step) {
        lastStep = step;
        failures = 0;
    }
}
