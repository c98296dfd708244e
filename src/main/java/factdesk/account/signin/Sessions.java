package factdesk.account.signin;

import factdesk.account.Person;
import factdesk.account.factor.FactorRule;
import factdesk.store.Database;
import factdesk.web.Cookies;
import factdesk.web.Tokens;
import factdesk.web.Viewer;
import io.javalin.http.Context;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/** Who is signed in, on which device, and until when. */
public final class Sessions {

    /** A session that nobody used for so long is over. */
    public static final Duration IDLE = Duration.ofHours(12);

    /** So long after signing in it is over even when it is used all the time. */
    public static final Duration LONGEST = Duration.ofDays(14);

    // Noting every request would turn each page into a write.
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Database database;
    private final Cookies cookies;
    private final Tokens tokens;
    private final FactorRule factorRule;
    private final Clock clock;

    public Sessions(Database database, Cookies cookies, Tokens tokens, FactorRule factorRule, Clock clock) {
        this.database = database;
        this.cookies = cookies;
        this.tokens = tokens;
        this.factorRule = factorRule;
        this.clock = clock;
    }

    /** Who sent a request, when the session its cookie names is still good. */
    public Optional<Viewer> viewer(Context ctx) {
        return cookies.signIn(ctx)
                .map(Tokens::sha256)
                .flatMap(this::recognise)
                .map(active -> active.viewer(ctx.ip(), factorRule.isRequired(active.role())));
    }

    private Optional<ActiveSignIn> recognise(String tokenHash) {
        Instant now = clock.instant();
        Optional<ActiveSignIn> found =
                database.read(session -> new SignIns_(session).active(tokenHash, now.minus(IDLE), now.minus(LONGEST)));
        if (found.filter(active -> active.lastSeenAt().plus(NOTED_EVERY).isBefore(now))
                .isPresent()) {
            database.writing(session -> new SignIns_(session).seen(tokenHash, now));
        }
        return found;
    }

    /**
     * Begins a session with a secret of its own, whatever cookie the visitor came with; that one's session ends.
     *
     * @return the secret, for {@link Cookies#setSignIn} once the transaction is through
     */
    public String begin(StatelessSession session, Context ctx, Person person) {
        Instant now = clock.instant();
        SignIns signIns = new SignIns_(session);
        signIns.forgetExpired(now.minus(IDLE), now.minus(LONGEST));
        cookies.signIn(ctx).map(Tokens::sha256).ifPresent(signIns::end);
        String token = tokens.next();
        String userAgent = Optional.ofNullable(ctx.userAgent()).orElse("");
        session.insert(new SignIn(Tokens.sha256(token), person, now, ctx.ip(), userAgent));
        return token;
    }

    /** Ends the session that a request came with. */
    public void end(StatelessSession session, Context ctx) {
        cookies.signIn(ctx).map(Tokens::sha256).ifPresent(new SignIns_(session)::end);
    }

    /** A person's sessions that are still good, the one used last first. */
    public List<SessionLine> of(StatelessSession session, long personId) {
        Instant now = clock.instant();
        return new SignIns_(session).of(personId, now.minus(IDLE), now.minus(LONGEST));
    }

    /** Which of {@link #of} a request came with; empty when with none. */
    public String current(Context ctx) {
        return cookies.signIn(ctx).map(Tokens::sha256).orElse("");
    }

    /** @return whether the person had that session */
    public boolean endOne(StatelessSession session, long personId, String tokenHash) {
        return new SignIns_(session).endOne(personId, tokenHash) > 0;
    }

    /** Ends a person's sessions except the one that a request came with. */
    public void endOthers(StatelessSession session, long personId, Context ctx) {
        new SignIns_(session).endSteps(personId);
        new SignIns_(session).endOthers(personId, current(ctx));
    }

    /** Ends all of a person's sessions, and the sign-ins that are half way there. */
    public void endAll(StatelessSession session, long personId) {
        new SignIns_(session).endSteps(personId);
        new SignIns_(session).endAll(personId);
    }
}
