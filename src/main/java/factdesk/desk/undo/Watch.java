package factdesk.desk.undo;

import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.store.rows.RowChange;
import factdesk.store.rows.RowsOf;
import factdesk.store.rows.Snapshot;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hibernate.StatelessSession;

/** Watches what a deed does to a claim, within its transaction, so that whoever did it can take it back. */
public final class Watch {

    /** Nobody takes back what was done longer ago. */
    private static final Duration KEPT = Duration.ofDays(7);

    private static final int MOST = 1_000_000;

    private final StatelessSession session;
    private final List<RowsOf> parts;
    private final ClaimDetail before;
    private final long other;
    private final int otherBefore;
    private final Snapshot snapshot;

    /**
     * Before the deed.
     *
     * @param other another claim that it changes; 0 for none
     * @param words whether it can give the claim other words
     */
    public Watch(StatelessSession session, ClaimDetail before, long other, boolean words) {
        this.session = session;
        this.parts = words ? ClaimRows.WORDS : ClaimRows.FIELDS;
        this.before = before;
        this.other = other;
        this.otherBefore = other == 0 ? 0 : version(other);
        this.snapshot = Snapshot.take(session, parts, before.id(), other == 0 ? before.id() : other);
    }

    /**
     * After the deed; one that changed nothing leaves nothing to take back.
     *
     * @param made a claim that it made; 0 for none
     * @param says what was done, in the newsroom's words
     * @param isUndoable whether it can be taken back at all
     */
    public void done(long made, String says, boolean isUndoable, long personId, Instant now) {
        long second = made == 0 ? other : made;
        List<RowChange> changes =
                snapshot.changesUntil(Snapshot.take(session, parts, before.id(), second == 0 ? before.id() : second));
        int version = version(before.id());
        if (changes.isEmpty() && version == before.version()) {
            return;
        }
        ClaimDeed deed = new ClaimDeed(personId, before.articleId(), before.id(), says, now);
        deed.changes = isUndoable ? kept(changes) : null;
        deed.versionBefore = before.version();
        deed.versionAfter = version;
        if (second != 0) {
            deed.otherId = second;
            deed.addsOther = made != 0;
            deed.otherBefore = otherBefore;
            deed.otherAfter = version(second);
        }
        session.insert(deed);
        new ClaimDeeds_(session).forget(personId, now.minus(KEPT));
    }

    private static String kept(List<RowChange> changes) {
        String json = Changes.write(changes);
        return json.length() > MOST ? null : json;
    }

    /** A claim that is not there is what the deed itself will tell. */
    private int version(long claimId) {
        Claim claim = session.get(Claim.class, claimId);
        return claim == null ? 0 : claim.version();
    }
}
