package factdesk.account.signin;

import factdesk.web.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Sign-ins that wait for their second half. */
final class SignInSteps {

    /** So long after the password a code may still be given. */
    static final Duration LONGEST = Duration.ofMinutes(10);

    private final Tokens tokens;
    private final Clock clock;

    SignInSteps(Tokens tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @return the secret that names this try, for a cookie */
    String begin(StatelessSession session, long personId) {
        Instant now = clock.instant();
        new SignIns_(session).forgetSteps(now.minus(LONGEST));
        String token = tokens.next();
        session.insert(new SignInStep(Tokens.sha256(token), personId, now));
        return token;
    }

    /** Whose code is awaited; nobody's when the token is not known or too old. */
    Optional<Long> person(StatelessSession session, String token) {
        return new SignIns_(session)
                .stepsPerson(Tokens.sha256(token), clock.instant().minus(LONGEST));
    }

    void end(StatelessSession session, String token) {
        new SignIns_(session).endStep(Tokens.sha256(token));
    }
}
