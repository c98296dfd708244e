package factdesk.desk.known;

import factdesk.audit.Audit;
import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims_;
import factdesk.claim.Dismissal;
import factdesk.claim.WorkState;
import factdesk.match.known.IndexClaims;
import factdesk.match.known.KnownClaims;
import factdesk.match.known.Match;
import factdesk.review.PublishingQueries_;
import factdesk.store.Database;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/**
 * Joins a claim with a known one, whose check then stands for both, and splits them again. The claim that is joined
 * keeps all that was found and typed for it; only its occurrences go over, with their figures and who says them.
 */
public final class JoinClaims {

    private final Database database;
    private final Audit audit;
    private final Clock clock;

    public JoinClaims(Database database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A claim as the workbench shows it.
     *
     * @throws Refusal 404 for a claim that is not there, 409 for one that was joined with another
     */
    public static ClaimDetail detail(StatelessSession session, long claim) {
        return new Claims_(session)
                .detail(claim)
                .orElseThrow(() ->
                        knownOf(session, claim).map(JoinClaims::refusal).orElseGet(() -> Refusal.notFound("claim")));
    }

    /** The claim that another was joined with, if it was. */
    public static Optional<Long> knownOf(StatelessSession session, long claim) {
        return new JoinQueries_(session).knownOf(claim);
    }

    /** For somebody who comes with a claim's form after the claim was joined with a known one. */
    private static Refusal refusal(long known) {
        return new Refusal(
                HttpStatus.CONFLICT,
                "This claim was joined with claim " + known + " meanwhile",
                "Nothing you typed was saved. Open claim " + known
                        + ": to go on here, split this one off again, and send what you typed once more.");
    }

    /**
     * Joins two claims. Asked for again it changes nothing.
     *
     * @param confirmed whether the editor says that they are one although figures differ
     * @return false when figures differ and that was not confirmed
     * @throws Refusal 404 for a claim that is not there, 409 for one that cannot be joined
     */
    boolean join(long claimId, long knownId, boolean confirmed, Viewer viewer) {
        return database.writeRetrying(session -> {
            JoinQueries queries = new JoinQueries_(session);
            // The lower id first, as everywhere, so that no two people wait for each other.
            Claim first = locked(session, Math.min(claimId, knownId));
            Claim second = locked(session, Math.max(claimId, knownId));
            Claim claim = claimId < knownId ? first : second;
            Claim known = claimId < knownId ? second : first;
            if (Objects.equals(queries.knownOf(claimId).orElse(null), knownId)) {
                return true;
            }
            check(session, claim, known);
            Optional<Match> match = new KnownClaims(session).compare(claimId, knownId);
            boolean differs = match.filter(Match::isDifferent).isPresent();
            if (differs && !confirmed) {
                return false;
            }
            hand(session, claim, known, viewer.id());
            record(
                    session,
                    viewer,
                    "claim.join",
                    claim,
                    "Joined with claim " + knownId + ", which says the same"
                            + (differs ? " although its figures differ" : "") + ": " + known.headline());
            record(
                    session,
                    viewer,
                    "claim.join",
                    known,
                    "Appeared again, as claim " + claimId + ": " + claim.headline());
            return true;
        });
    }

    private static Claim locked(StatelessSession session, long id) {
        Claim claim = session.get(Claim.class, id, LockMode.PESSIMISTIC_WRITE);
        if (claim == null) {
            throw Refusal.notFound("claim");
        }
        return claim;
    }

    private static void check(StatelessSession session, Claim claim, Claim known) {
        if (claim.id().equals(known.id())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "A claim is always the same as itself", "Choose another claim.");
        }
        for (Claim each : List.of(claim, known)) {
            knownOf(session, each.id()).ifPresent(other -> {
                throw refusal(other);
            });
        }
        if (claim.workState() == WorkState.DISMISSED) {
            throw new Refusal(
                    HttpStatus.CONFLICT, "This claim was dismissed", "Take it up again first, if it is worth it.");
        }
        if (new PublishingQueries_(session).state(claim.id()).isPresent()) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "The public has read this claim",
                    "Its page has to stay. Join the other claim with this one instead.");
        }
    }

    private void hand(StatelessSession session, Claim claim, Claim known, long personId) {
        Instant now = clock.instant();
        JoinQueries queries = new JoinQueries_(session);
        session.insert(new JoinedClaim(claim.id(), known.id(), claim.workState(), personId, now));
        session.insert(new Dismissal(
                claim.id(), Dismissal.Reason.DUPLICATE, "Joined with claim " + known.id(), personId, now));
        queries.follow(claim.id(), known.id());
        queries.noteOrigin(claim, claim.id());
        queries.hand(claim, known);
        claim.changed(WorkState.DISMISSED, personId, now);
        session.update(claim);
        IndexClaims index = new IndexClaims(session);
        index.forget(List.of(claim.id()));
        index.again(List.of(known.id()));
    }

    /**
     * Splits a claim off that was joined; it is again as it was.
     *
     * @throws Refusal 404 when the two are not joined
     */
    void split(long knownId, long claimId, Viewer viewer) {
        database.writing(session -> {
            Claim first = locked(session, Math.min(claimId, knownId));
            Claim second = locked(session, Math.max(claimId, knownId));
            Claim claim = claimId < knownId ? first : second;
            Claim known = claimId < knownId ? second : first;
            JoinedClaim joined = session.get(JoinedClaim.class, claimId);
            if (joined == null || joined.knownId != knownId) {
                throw Refusal.notFound("joined claim");
            }
            new JoinQueries_(session).takeBack(claim, claimId);
            session.delete(joined);
            new Claims_(session).deleteDismissal(claimId);
            claim.changed(joined.stateBefore, viewer.id(), clock.instant());
            session.update(claim);
            new IndexClaims(session).again(List.of(claimId, knownId));
            new KnownClaims(session).refuse(claimId, knownId, viewer.id(), clock.instant());
            record(session, viewer, "claim.split", claim, "Split from claim " + knownId + ": " + known.headline());
            record(session, viewer, "claim.split", known, "Split claim " + claimId + " off: " + claim.headline());
        });
    }

    /** Notes that two claims are not the same, so that it is not suggested again. */
    void refuse(long claimId, long knownId, Viewer viewer) {
        database.writing(session -> {
            Claim claim = locked(session, claimId);
            ClaimDetail known = detail(session, knownId);
            new KnownClaims(session).refuse(claimId, knownId, viewer.id(), clock.instant());
            record(
                    session,
                    viewer,
                    "claim.differs",
                    claim,
                    "Found not to be claim " + knownId + ": " + known.headline());
        });
    }

    private void record(StatelessSession session, Viewer viewer, String action, Claim claim, String summary) {
        audit.record(session, viewer.id(), action, "claim", claim.id(), summary, viewer.address());
    }
}
