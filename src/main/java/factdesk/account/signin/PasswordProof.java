package factdesk.account.signin;

import factdesk.account.People_;
import factdesk.account.Person;
import factdesk.account.password.Passwords;
import factdesk.audit.Audit;
import factdesk.store.Database;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds out whether somebody knows an account's password, slowing down those who guess. What it answers, and how long
 * that takes, is the same for a wrong password and for an account that does not exist.
 */
public final class PasswordProof {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordProof.class);
    private static final int LONGEST_EMAIL = 254;

    /** How it went. */
    public enum Verdict {
        KNOWN,
        WRONG,
        WAIT
    }

    /** @param person as read before the password was compared; null unless it is known */
    public record Answer(Verdict verdict, Person person) {

        static final Answer WRONG = new Answer(Verdict.WRONG, null);
        static final Answer WAIT = new Answer(Verdict.WAIT, null);
    }

    private final Database database;
    private final Passwords passwords;
    private final Audit audit;
    private final Throttle throttle;

    public PasswordProof(Database database, Passwords passwords, Audit audit, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.audit = audit;
        this.throttle = new Throttle(clock);
    }

    /** How long those who guessed too often have to wait. */
    public static Duration pause() {
        return Throttle.WINDOW;
    }

    /** @param address the network address it is asked from */
    public Answer ask(String typedEmail, String password, String address) {
        String email = Person.canonical(typedEmail);
        if (email.length() > LONGEST_EMAIL) {
            return Answer.WRONG;
        }
        if (!database.write(session -> throttle.admit(session, email, address))) {
            LOG.warn("sign-in as {} from {} has to wait", email, address);
            return Answer.WAIT;
        }
        Optional<Person> person = database.read(session -> new People_(session).withEmail(email));
        if (knowsPassword(person, password)) {
            return new Answer(Verdict.KNOWN, person.orElseThrow());
        }
        LOG.warn("sign-in as {} from {} failed", email, address);
        database.writing(session ->
                audit.record(session, null, "sign-in.fail", "person", null, "Failed to sign in as " + email, address));
        return Answer.WRONG;
    }

    /** Compares hashes even when there is nothing to compare, so that the time it takes tells nothing. */
    private boolean knowsPassword(Optional<Person> person, String password) {
        if (person.isEmpty()) {
            passwords.matchNobody(password);
            return false;
        }
        return passwords.matches(password, person.get().passwordHash())
                && person.get().isActive();
    }

    /** Forgets the failures before; part of what the password was asked for. */
    public void forgive(StatelessSession session, Person person, String address) {
        throttle.forgive(session, person.email(), address);
    }
}
