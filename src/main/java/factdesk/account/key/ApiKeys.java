package factdesk.account.key;

import factdesk.account.By;
import factdesk.account.Person;
import factdesk.audit.Audit;
import factdesk.store.Database;
import factdesk.web.Access;
import factdesk.web.Refusal;
import factdesk.web.Tokens;
import factdesk.web.Viewer;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Keys for programs: made, recognised, revoked. The database knows their SHA-256 only. */
public final class ApiKeys {

    /** How a key begins, so that it is known for one where it should not be. */
    private static final String PREFIX = "fdk_";

    private static final String BEARER = "Bearer ";

    // Noting every use would turn each reading into a write.
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Database database;
    private final Tokens tokens;
    private final Audit audit;
    private final Clock clock;

    public ApiKeys(Database database, Tokens tokens, Audit audit, Clock clock) {
        this.database = database;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /** Who sent a request, when it came with a good key as {@code Authorization: Bearer …}. */
    public Optional<Viewer> viewer(Context ctx) {
        return Optional.ofNullable(ctx.header(Header.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER + PREFIX))
                .map(header -> header.substring(BEARER.length()))
                .flatMap(this::recognise)
                .map(holder -> new Viewer(holder.personId(), holder.name(), Set.of(Access.KEY), null, ctx.ip()));
    }

    private Optional<KeyHolder> recognise(String key) {
        Instant now = clock.instant();
        Optional<KeyHolder> holder = database.read(session -> new KeyQueries_(session).holder(Tokens.sha256(key), now));
        holder.filter(one -> one.lastUsedAt() == null
                        || one.lastUsedAt().plus(NOTED_EVERY).isBefore(now))
                .ifPresent(one -> database.writing(session -> new KeyQueries_(session).used(one.keyId(), now)));
        return holder;
    }

    /** @return the key, which nobody is told again */
    String make(KeyForm form, By by) {
        String key = PREFIX + tokens.next();
        Instant now = clock.instant();
        database.writing(session -> {
            ApiKey made = new ApiKey(
                    by.personId(), form.name(), Tokens.sha256(key), now, now.plus(Duration.ofDays(form.days())));
            session.insert(made);
            record(session, by, "key.make", made, by.name() + " made the key “" + form.name() + "”");
        });
        return key;
    }

    /**
     * Revokes a key; that it is revoked already is no error.
     *
     * @param owner whose it must be; nothing when it may be anybody's
     */
    void revoke(long id, Optional<Long> owner, By by) {
        database.writing(session -> {
            ApiKey key = session.get(ApiKey.class, id, LockMode.PESSIMISTIC_WRITE);
            if (key == null || owner.isPresent() && !owner.get().equals(key.personId)) {
                throw Refusal.notFound("key");
            }
            if (key.revokedAt == null) {
                key.revokedAt = clock.instant();
                session.update(key);
                String whose = session.get(Person.class, key.personId).name();
                record(session, by, "key.revoke", key, by.name() + " revoked the key “" + key.name + "” of " + whose);
            }
        });
    }

    private void record(StatelessSession session, By by, String action, ApiKey key, String summary) {
        audit.record(session, by.personId(), action, "key", key.id, summary, by.address());
    }
}
