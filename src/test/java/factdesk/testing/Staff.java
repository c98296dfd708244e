package factdesk.testing;

import factdesk.account.Person;
import factdesk.account.Role;
import factdesk.account.password.Passwords;
import factdesk.store.Database;
import factdesk.web.Tokens;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** People of a test's newsroom, one for each role, put straight into its database: hashing passwords takes time. */
public final class Staff {

    public static final String PASSWORD = "seven grey herons at noon";

    private static final String HASH = new Passwords().hash(PASSWORD);

    private final Database database;
    private final Clock clock;
    private final Map<Role, Long> ids = new EnumMap<>(Role.class);

    Staff(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    synchronized long id(Role role) {
        return ids.computeIfAbsent(role, this::add);
    }

    public static String email(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@staff.test";
    }

    private long add(Role role) {
        Person person = new Person(email(role), "Test " + role.label(), role, HASH, clock.instant());
        database.writing(session -> session.insert(person));
        return person.id();
    }

    /** Opens a session for the person and returns its secret. */
    String signIn(Role role) {
        String token = UUID.randomUUID().toString();
        long person = id(role);
        database.writing(session -> session.createNativeMutationQuery(
                        "insert into sign_in (token_hash, person_id, created_at, last_seen_at, address, user_agent)"
                                + " values (:hash, :person, :now, :now, '127.0.0.1', 'a test')")
                .setParameter("hash", Tokens.sha256(token))
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .executeUpdate());
        return token;
    }
}
