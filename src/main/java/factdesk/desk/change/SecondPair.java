package factdesk.desk.change;

import factdesk.claim.ClaimDetail;
import factdesk.claim.Verdict;
import factdesk.claim.history.ClaimEdits_;
import factdesk.claim.history.EditLine;
import factdesk.setting.SecondPerson;
import jakarta.data.Limit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.hibernate.StatelessSession;

/** The second pair of eyes that a newsroom may ask for: who wrote a verdict or its finding does not publish it. */
final class SecondPair {

    private static final Set<Verdict> HARMFUL = EnumSet.of(Verdict.FALSE, Verdict.MISLEADING);

    /** More changes of other fields than this, one after the other, are not looked through. */
    private static final int MOST_EDITS = 200;

    private SecondPair() {}

    /** Whether a newsroom's rule asks for a second person before this verdict is published. */
    static boolean isAskedFor(SecondPerson rule, Verdict verdict) {
        return switch (rule) {
            case NEVER -> false;
            case FOR_FALSE_AND_MISLEADING -> HARMFUL.contains(verdict);
            case ALWAYS -> true;
        };
    }

    /** Who gave the claim the verdict and the finding that it has. */
    static long authorOf(StatelessSession session, ClaimDetail claim) {
        // What is changed in this very transaction has no edit yet.
        long author = claim.changedBy();
        for (EditLine edit : new ClaimEdits_(session).upTo(claim.id(), claim.version(), Limit.of(MOST_EDITS))) {
            if (edit.verdict() != claim.verdict() || !Objects.equals(edit.finding(), claim.finding())) {
                break;
            }
            author = edit.personId();
        }
        return author;
    }
}
