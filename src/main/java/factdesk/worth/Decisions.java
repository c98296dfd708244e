package factdesk.worth;

import factdesk.claim.Dismissal;
import factdesk.claim.WorkState;
import factdesk.extract.claim.WorthFeature;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Reads what the newsroom decided, within a transaction. */
public final class Decisions {

    private final WorthQueries queries;

    public Decisions(StatelessSession session) {
        this.queries = new WorthQueries_(session);
    }

    /** Every decision on a claim that the engine found, oldest first. */
    public List<Decision> all() {
        Map<Long, Set<WorthFeature>> features = new HashMap<>();
        queries.reasons(WorkState.NEW, Dismissal.Reason.DUPLICATE)
                .forEach(reason -> features.computeIfAbsent(
                                reason.occurrenceId(), any -> EnumSet.noneOf(WorthFeature.class))
                        .add(reason.feature()));
        List<Decision> decisions = new ArrayList<>();
        for (DecidedClaim decided : queries.decided(WorkState.NEW, Dismissal.Reason.DUPLICATE)) {
            decisions.add(new Decision(
                    features.getOrDefault(decided.occurrenceId(), Set.of()), decided.state() != WorkState.DISMISSED));
        }
        return decisions;
    }

    List<FeatureCount> perFeature() {
        return queries.perFeature(WorkState.NEW, Dismissal.Reason.DUPLICATE);
    }

    FeatureCount ofAll() {
        Totals totals = queries.totals(WorkState.NEW, Dismissal.Reason.DUPLICATE);
        return new FeatureCount(null, orZero(totals.kept()), orZero(totals.dismissed()));
    }

    private static long orZero(Long count) {
        return count == null ? 0 : count;
    }
}
