package factdesk.account;

import factdesk.account.password.Passwords;
import factdesk.audit.Audit;
import factdesk.store.Database;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/** Makes accounts. */
public final class AddPerson {

    private final Database database;
    private final Passwords passwords;
    private final Audit audit;
    private final Clock clock;

    public AddPerson(Database database, Passwords passwords, Audit audit, Clock clock) {
        this.database = database;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a person in a transaction of its own.
     *
     * @param form checked already
     * @return the person's id; nothing when somebody has that email
     */
    public Optional<Long> add(NewPerson form, Role role, By by) {
        String hash = passwords.hash(form.password());
        try {
            return database.write(session -> new People_(session)
                            .withEmail(Person.canonical(form.email()))
                            .isPresent()
                    ? Optional.empty()
                    : Optional.of(insert(session, form, role, hash, by).id()));
        } catch (ConstraintViolationException e) {
            // Somebody took the address in the same moment.
            return Optional.empty();
        }
    }

    /** Adds a person as part of a transaction. */
    public Person insert(StatelessSession session, NewPerson form, Role role, String passwordHash, By by) {
        Person person = new Person(form.email(), form.name(), role, passwordHash, clock.instant());
        session.insert(person);
        audit.record(
                session,
                by.personId(),
                "person.add",
                "person",
                person.id(),
                by.name() + " added " + person.name() + " (" + person.email() + ") as "
                        + role.label().toLowerCase(java.util.Locale.ROOT),
                by.address());
        return person;
    }
}
