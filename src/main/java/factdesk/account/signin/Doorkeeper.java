package factdesk.account.signin;

import factdesk.account.People_;
import factdesk.account.Person;
import factdesk.account.password.Passwords;
import factdesk.audit.Audit;
import factdesk.store.Database;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.LockMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets in who knows the password; tells nobody else whether it was the password or the address that was wrong. */
final class Doorkeeper {

    private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);
    private static final int LONGEST_EMAIL = 254;

    /** What became of a try. */
    enum Verdict {
        WELCOME,
        WRONG,
        WAIT
    }

    /** @param token the new session's secret; null unless the person is welcome */
    record Answer(Verdict verdict, String token) {}

    private final Database database;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Throttle throttle;
    private final Audit audit;

    Doorkeeper(Database database, Passwords passwords, Sessions sessions, Audit audit, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.sessions = sessions;
        this.throttle = new Throttle(clock);
        this.audit = audit;
    }

    Answer answer(Context ctx, String typedEmail, String password) {
        String email = Person.canonical(typedEmail);
        if (email.length() > LONGEST_EMAIL) {
            return new Answer(Verdict.WRONG, null);
        }
        if (!database.write(session -> throttle.admit(session, email, ctx.ip()))) {
            LOG.warn("sign-in as {} from {} has to wait", email, ctx.ip());
            return new Answer(Verdict.WAIT, null);
        }
        Optional<Person> person = database.read(session -> new People_(session).withEmail(email));
        Optional<String> token =
                knowsPassword(person, password) ? letIn(ctx, person.orElseThrow(), password) : Optional.empty();
        if (token.isEmpty()) {
            noteFailure(ctx, email);
        }
        return new Answer(token.isPresent() ? Verdict.WELCOME : Verdict.WRONG, token.orElse(null));
    }

    private void noteFailure(Context ctx, String email) {
        LOG.warn("sign-in as {} from {} failed", email, ctx.ip());
        database.writing(session ->
                audit.record(session, null, "sign-in.fail", "person", null, "Failed to sign in as " + email, ctx.ip()));
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

    /** Begins a session, unless the person was disabled or got another password while this one was compared. */
    private Optional<String> letIn(Context ctx, Person known, String password) {
        Optional<String> betterHash =
                Optional.of(known.passwordHash()).filter(passwords::isDated).map(dated -> passwords.hash(password));
        return database.write(session -> {
            Person person = session.get(Person.class, known.id(), LockMode.PESSIMISTIC_WRITE);
            if (!person.isActive() || !person.passwordHash().equals(known.passwordHash())) {
                return Optional.empty();
            }
            betterHash.ifPresent(hash -> {
                person.setPasswordHash(hash);
                session.update(person);
            });
            throttle.forgive(session, person.email(), ctx.ip());
            audit.record(
                    session, person.id(), "sign-in", "person", person.id(), person.name() + " signed in", ctx.ip());
            return Optional.of(sessions.begin(session, ctx, person));
        });
    }
}
