package factdesk.evidence;

import factdesk.web.Errors;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Gives a claim the sources of another that is merged into it, within a transaction that has both locked. */
public final class JoinEvidence {

    private static final int LONGEST_EXCERPT = 5000;
    private static final int LONGEST_NOTE = 2000;

    private final StatelessSession session;
    private final EvidenceQueries queries;
    private final long claimId;

    public JoinEvidence(StatelessSession session, long claimId) {
        this.session = session;
        this.queries = new EvidenceQueries_(session);
        this.claimId = claimId;
    }

    /**
     * What keeps them from being joined.
     *
     * @param field the field to tell it at
     */
    public Errors check(long other, String field) {
        long most = ClaimEvidence.MOST;
        return queries.count(claimId) + queries.count(other) > most
                ? Errors.NONE.and(
                        field, "Together they have more than " + most + " sources. Remove some that say least.")
                : Errors.NONE;
    }

    /**
     * Puts the other claim's sources at the end of the list. One that both have stands once, with the words of both;
     * what cannot be joined without loss stays with the other claim, too.
     *
     * @return how many the other one had
     */
    public int from(long other) {
        List<Evidence> mine = queries.withSources(claimId);
        List<Evidence> theirs = queries.withSources(other);
        Map<Long, Evidence> present = new HashMap<>();
        mine.forEach(evidence -> present.put(evidence.source.id(), evidence));
        int position = mine.isEmpty() ? 0 : mine.get(mine.size() - 1).position + 1;
        for (Evidence evidence : theirs) {
            Evidence same = present.get(evidence.source.id());
            if (same == null) {
                evidence.claimId = claimId;
                evidence.position = position++;
                session.update(evidence);
            } else {
                join(same, evidence);
            }
        }
        return theirs.size();
    }

    private void join(Evidence mine, Evidence other) {
        boolean says = !other.excerpt.isBlank() && !mine.excerpt.contains(other.excerpt);
        String both = mine.excerpt.isBlank() ? other.excerpt : mine.excerpt + "\n\n" + other.excerpt;
        if (says && both.length() <= LONGEST_EXCERPT) {
            mine.excerpt = both;
        }
        if (mine.locator.isEmpty()) {
            mine.locator = other.locator;
        }
        // Whether it is independent is left as whoever works on this claim saw it.
        String notes = mine.note.isBlank() ? other.note : mine.note + "\n\n" + other.note;
        if (!mine.note.contains(other.note) && notes.length() <= LONGEST_NOTE) {
            mine.note = notes;
        }
        session.update(mine);
    }
}
