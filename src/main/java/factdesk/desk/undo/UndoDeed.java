package factdesk.desk.undo;

import factdesk.audit.Audit;
import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims;
import factdesk.claim.Claims_;
import factdesk.claim.Dismissal;
import factdesk.claim.WorkState;
import factdesk.claim.history.KeepEdits;
import factdesk.store.Database;
import factdesk.store.rows.RowChange;
import factdesk.store.rows.TakeBack;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Takes back what somebody did last. Claims that anybody has changed since stay as they are: undoing would overwrite
 * that in silence.
 */
public final class UndoDeed {

    /**
     * What became of it.
     *
     * @param claimId the claim that the deed was done to
     * @param refusal why it was not taken back, for whoever asked; empty when it was, now or before
     */
    public record Result(long claimId, String refusal) {}

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    public UndoDeed(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether somebody has taken this deed back already. */
    public boolean isDone(long deedId, Viewer viewer) {
        return database.read(session -> {
            ClaimDeed deed = session.get(ClaimDeed.class, deedId);
            return deed != null && deed.personId == viewer.id() && deed.undoneAt != null;
        });
    }

    /**
     * Takes a deed back; asking twice does it once.
     *
     * @throws Refusal 404 for a deed that is not there, is somebody else's, or lies too far back
     */
    public Result undo(long deedId, Viewer viewer) {
        return database.writeRetrying(session -> {
            ClaimDeed deed = session.get(ClaimDeed.class, deedId);
            if (deed == null || deed.personId != viewer.id()) {
                throw Refusal.notFound("deed to take back");
            }
            return new Undoing(session, deed, viewer).run();
        });
    }

    /** One undoing, within its transaction. */
    private final class Undoing {

        private final StatelessSession session;
        private final Claims claims;
        private final Viewer viewer;
        private final ClaimDeed deed;

        Undoing(StatelessSession session, ClaimDeed known, Viewer viewer) {
            this.session = session;
            this.claims = new Claims_(session);
            this.viewer = viewer;
            // In the order that every deed locks in; then the deed is read once more.
            ids(known).sorted().forEach(id -> session.get(Claim.class, id, LockMode.PESSIMISTIC_WRITE));
            this.deed = session.get(ClaimDeed.class, known.id);
        }

        private static LongStream ids(ClaimDeed deed) {
            return Stream.of(deed.claimId, deed.otherId)
                    .filter(Objects::nonNull)
                    .mapToLong(Long::longValue);
        }

        Result run() {
            if (deed.undoneAt != null) {
                return new Result(deed.claimId, "");
            }
            String refusal = refusal();
            if (refusal.isEmpty()) {
                takeBack(claims.details(ids(deed).boxed().toList()));
            }
            return new Result(deed.claimId, refusal);
        }

        private String refusal() {
            if (deed.changes == null) {
                return "Readers may have seen this, so it can't be taken back in silence."
                        + " To take a claim from the public, withdraw it.";
            }
            if (!isLast()) {
                return "You did something else in this article since. Take that back first.";
            }
            if (!viewer.isEditor() && Changes.read(deed.changes).stream().anyMatch(UndoDeed::isForEditors)) {
                return "Only editors decide what is a claim. Ask an editor to take this back.";
            }
            return isAsLeft() ? "" : changedSince();
        }

        private boolean isLast() {
            return new ClaimDeeds_(session)
                    .last(viewer.id(), deed.articleId)
                    .filter(last -> last.id() == deed.id)
                    .isPresent();
        }

        private boolean isAsLeft() {
            return version(deed.claimId) == deed.versionAfter
                    && (deed.otherId == null || version(deed.otherId) == deed.otherAfter)
                    && new TakeBack(session, Changes.read(deed.changes)).isPossible();
        }

        private String changedSince() {
            String who = new UndoQueries_(session).changedBy(deed.claimId);
            return who + " changed this claim since you did that. Taking it back would overwrite the change, so nothing"
                    + " was done. Look at what it says now, and change by hand what should be different.";
        }

        private int version(long claimId) {
            return session.get(Claim.class, claimId).version();
        }

        private void takeBack(List<ClaimDetail> before) {
            List<RowChange> changes = Changes.read(deed.changes).stream()
                    .filter(change -> !deed.addsOther || !isRowOfItself(change))
                    .toList();
            new TakeBack(session, changes).run();
            if (deed.versionAfter != deed.versionBefore) {
                worked();
            }
            new KeepEdits(session).since(before);
            deed.undoneAt = clock.instant();
            session.update(deed);
            new ClaimDeeds_(session).sayAgain(viewer.id(), deed.claimId, deed.versionBefore, version(deed.claimId));
            if (deed.otherId != null) {
                new ClaimDeeds_(session).sayAgain(viewer.id(), deed.otherId, deed.otherBefore, version(deed.otherId));
            }
            audit.record(
                    session,
                    viewer.id(),
                    "claim.undo",
                    "claim",
                    deed.claimId,
                    "Took back: " + deed.says,
                    viewer.address());
        }

        /** A claim that was split off is put aside, not deleted: comments on it and its history stay. */
        private boolean isRowOfItself(RowChange change) {
            return change.before() == null
                    && (change.table().equals("claim") || change.table().equals("occurrence"));
        }

        private void worked() {
            ids(deed).forEach(id -> {
                Claim claim = session.get(Claim.class, id);
                boolean away = deed.addsOther && id == deed.otherId;
                if (away) {
                    putAway(claim);
                }
                claim.changed(away ? WorkState.DISMISSED : claim.workState(), viewer.id(), clock.instant());
                session.update(claim);
            });
        }

        private void putAway(Claim claim) {
            claim.mergeInto(deed.claimId);
            session.insert(new Dismissal(
                    claim.id(), Dismissal.Reason.DUPLICATE, "The split was taken back", viewer.id(), clock.instant()));
        }
    }

    private static boolean isForEditors(RowChange change) {
        return change.table().equals("occurrence") || change.table().equals("dismissal");
    }
}
