package factdesk.claim.history;

import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.Claims_;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Keeps what claims say, whenever a change makes them say something else: every change of what a claim's form holds
 * ends with this, in the same transaction.
 */
public final class KeepEdits {

    private final StatelessSession session;

    public KeepEdits(StatelessSession session) {
        this.session = session;
    }

    /**
     * After the change and the new version that it gave.
     *
     * @param before the claims as they were; those that say the same now are left out
     */
    public void since(Collection<ClaimDetail> before) {
        Map<Long, ClaimDetail> now = now(before);
        List<ClaimDetail> changed = before.stream()
                .filter(claim -> !ClaimForm.of(claim).saysTheSameAs(now.get(claim.id())))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        Set<Long> edited = new HashSet<>(new ClaimEdits_(session).edited(ids(changed)));
        List<ClaimEdit> rows = new ArrayList<>();
        for (ClaimDetail claim : changed) {
            if (!edited.contains(claim.id())) {
                rows.add(new ClaimEdit(claim));
            }
            rows.add(new ClaimEdit(now.get(claim.id())));
        }
        session.insertMultiple(rows);
    }

    private Map<Long, ClaimDetail> now(Collection<ClaimDetail> claims) {
        return new Claims_(session)
                .details(ids(claims)).stream().collect(Collectors.toMap(ClaimDetail::id, Function.identity()));
    }

    private static List<Long> ids(Collection<ClaimDetail> claims) {
        return claims.stream().map(ClaimDetail::id).toList();
    }
}
