package factdesk.account;

import factdesk.account.factor.SecondFactors;
import factdesk.account.signin.Sessions;
import factdesk.audit.Audit;
import factdesk.store.Database;
import factdesk.web.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** What administrators do with people. Each change ends the person's sessions at once, and is written down. */
public final class ChangePerson {

    private final Database database;
    private final Sessions sessions;
    private final SecondFactors factors;
    private final Audit audit;
    private final Clock clock;

    public ChangePerson(Database database, Sessions sessions, SecondFactors factors, Audit audit, Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.factors = factors;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return false, with nothing changed, when nobody would be left to administer the portal */
    public boolean setRole(long id, Role role, By by) {
        return change(id, by, "person.role", person -> {
            if (person.role() == role) {
                return Optional.empty();
            }
            String was = person.role().label();
            person.setRole(role);
            return Optional.of("changed the role of " + person.name() + " from " + was + " to " + role.label());
        });
    }

    /** @return false, with nothing changed, when nobody would be left to administer the portal */
    public boolean disable(long id, By by) {
        return change(id, by, "person.disable", person -> {
            person.disable(clock.instant());
            return Optional.of("disabled the account of " + person.name());
        });
    }

    public void enable(long id, By by) {
        change(id, by, "person.enable", person -> {
            person.enable();
            return Optional.of("enabled the account of " + person.name() + " again");
        });
    }

    public void setPassword(long id, String hash, By by) {
        change(id, by, "person.password", person -> {
            person.setPasswordHash(hash);
            return Optional.of("set a new password for " + person.name());
        });
    }

    public void endSessions(long id, By by) {
        change(id, by, "sign-in.end", person -> Optional.of("ended the sessions of " + person.name()));
    }

    /** For somebody who lost the telephone and the backup codes. */
    public void resetFactor(long id, By by) {
        database.writing(session -> {
            Person person = session.get(Person.class, id, LockMode.PESSIMISTIC_WRITE);
            if (person == null) {
                throw Refusal.notFound("person");
            }
            factors.remove(session, id);
            sessions.endAll(session, id);
            String summary = by.name() + " reset the second factor of " + person.name();
            audit.record(session, by.personId(), "person.factor", "person", id, summary, by.address());
        });
    }

    /** Ends one session; that it has ended already is no error. */
    public void endSession(long id, String tokenHash, By by) {
        database.writing(session -> {
            if (sessions.endOne(session, id, tokenHash)) {
                String name = session.get(Person.class, id).name();
                String summary = by.name() + " ended a session of " + name;
                audit.record(session, by.personId(), "sign-in.end", "person", id, summary, by.address());
            }
        });
    }

    /** @param deed changes the person and says so in words, or says nothing when there is nothing to do */
    private boolean change(long id, By by, String action, Function<Person, Optional<String>> deed) {
        return database.write(session -> {
            List<Person> people = withAdmins(session, id);
            Person person = people.stream()
                    .filter(one -> one.id() == id)
                    .findFirst()
                    .orElseThrow(() -> Refusal.notFound("person"));
            Optional<String> words = deed.apply(person);
            if (people.stream().noneMatch(Person::isActiveAdmin)) {
                return false;
            }
            words.ifPresent(said -> {
                session.update(person);
                sessions.endAll(session, id);
                audit.record(session, by.personId(), action, "person", id, by.name() + " " + said, by.address());
            });
            return true;
        });
    }

    /** The person and all administrators, locked, so that two of them can't take each other's role at once. */
    private static List<Person> withAdmins(StatelessSession session, long id) {
        return session.createSelectionQuery(
                        "from Person where id = :id or (role = ADMIN and disabledAt is null) order by id", Person.class)
                .setParameter("id", id)
                .setHibernateLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
