package factdesk.match.known;

import factdesk.store.Database;
import jakarta.data.Limit;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Keeps the index of known claims in the background: takes in what it does not have as it is now, compares what came in
 * with an article, and counts which terms are common. All of it can be broken off and begun anew.
 */
public final class KnownIndex {

    /** What the database maps. */
    public static final List<Class<?>> ENTITIES =
            List.of(ClaimIndex.class, ClaimTerm.class, CommonTerm.class, Likeness.class);

    private static final int READ_AT_ONCE = 200;
    private static final int COMPARED_AT_ONCE = 20;
    private static final int HINTS = 3;

    private final Database database;
    private final Clock clock;

    public KnownIndex(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Reads claims that came before there was an index, and those that changed since they were read. */
    public void read(BooleanSupplier stopping) {
        while (!stopping.getAsBoolean() && database.write(KnownIndex::readSome)) {
            // The next ones.
        }
    }

    private static boolean readSome(StatelessSession session) {
        List<Long> claims = new KnownQueries_(session).unread(Limit.of(READ_AT_ONCE));
        new IndexClaims(session).again(claims);
        return claims.size() == READ_AT_ONCE;
    }

    /** Looks for known claims that the claims of new articles are like. */
    public void compare(BooleanSupplier stopping) {
        while (!stopping.getAsBoolean() && database.write(this::compareSome)) {
            // The next ones.
        }
    }

    private boolean compareSome(StatelessSession session) {
        KnownQueries queries = new KnownQueries_(session);
        List<Long> claims = queries.unmatched(Limit.of(COMPARED_AT_ONCE));
        if (claims.isEmpty()) {
            return false;
        }
        queries.forgetHints(claims);
        Set<Likeness.Key> refused = queries.refusals(claims).stream()
                .map(pair -> new Likeness.Key(pair.claimId, pair.knownId))
                .collect(Collectors.toSet());
        List<Likeness> found = new ArrayList<>();
        new KnownClaims(session)
                .like(claims, HINTS)
                .forEach((claim, matches) -> matches.stream()
                        .filter(match -> match.knownId() < claim)
                        .filter(match -> !refused.contains(new Likeness.Key(claim, match.knownId())))
                        .forEach(match ->
                                found.add(new Likeness(claim, match.knownId(), match.score(), clock.instant()))));
        session.insertMultiple(found);
        queries.noteMatched(claims);
        return claims.size() == COMPARED_AT_ONCE;
    }

    /** Counts the terms. */
    public void count(BooleanSupplier stopping) {
        database.writing(session -> new CountTerms(session).count());
    }
}
