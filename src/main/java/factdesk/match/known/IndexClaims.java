package factdesk.match.known;

import factdesk.article.ArticleVersion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/** Takes claims into the index of known claims, within a transaction. */
public final class IndexClaims {

    private final StatelessSession session;
    private final KnownQueries queries;

    public IndexClaims(StatelessSession session) {
        this.session = session;
        this.queries = new KnownQueries_(session);
    }

    /** Takes in the claims of a text that has just come; they are compared with the known ones later. */
    public void in(ArticleVersion version) {
        insert(queries.claimsIn(version.id()), false);
    }

    /** Reads claims anew, however they have changed. */
    public void again(Collection<Long> claims) {
        forget(claims);
        insert(claims, true);
    }

    /** Takes claims out: nothing is like them any more. */
    public void forget(Collection<Long> claims) {
        if (!claims.isEmpty()) {
            queries.forgetTerms(claims);
            queries.forget(claims);
        }
    }

    private void insert(Collection<Long> claims, boolean matched) {
        if (claims.isEmpty()) {
            return;
        }
        Map<Long, List<Value>> values =
                queries.values(claims).stream().collect(Collectors.groupingBy(Value::occurrenceId));
        Map<Long, ClaimIndex> rows = new HashMap<>();
        Map<Long, Set<String>> terms = new HashMap<>();
        for (WordedClaim each : queries.worded(claims)) {
            rows.computeIfAbsent(each.claimId(), id -> new ClaimIndex(id, each.version(), matched));
            terms.computeIfAbsent(each.claimId(), id -> new TreeSet<>())
                    .addAll(Terms.of(each.wording(), values.getOrDefault(each.occurrenceId(), List.of())));
        }
        List<ClaimTerm> entries = new ArrayList<>();
        terms.forEach((claim, all) -> all.forEach(term -> entries.add(new ClaimTerm(term, claim))));
        session.insertMultiple(new ArrayList<>(rows.values()));
        session.insertMultiple(entries);
    }
}
