package factdesk.desk.figures;

import factdesk.audit.Audit;
import factdesk.claim.CheckLine;
import factdesk.claim.Claim;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims;
import factdesk.claim.Claims_;
import factdesk.claim.FigureLine;
import factdesk.claim.state.Moves;
import factdesk.claim.state.Step;
import factdesk.web.Refusal;
import factdesk.web.Viewer;
import java.time.Instant;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Work on a claim's figures, within a transaction that has the claim locked: two changes never mix. */
final class Work {

    private final StatelessSession session;
    private final Viewer viewer;
    private final Audit audit;
    private final Instant now;
    private final Claim claim;
    private final ClaimDetail detail;

    /** @throws Refusal 404 for a claim that is not there, 409 for one that was dismissed */
    Work(StatelessSession session, long claimId, Viewer viewer, Audit audit, Instant now) {
        this.session = session;
        this.viewer = viewer;
        this.audit = audit;
        this.now = now;
        this.claim = session.get(Claim.class, claimId, LockMode.PESSIMISTIC_WRITE);
        this.detail = new Claims_(session).detail(claimId).orElseThrow(() -> Refusal.notFound("claim"));
        if (detail.isDismissed()) {
            throw Step.WORK.refusal();
        }
    }

    static Work onFigure(StatelessSession session, long figureId, Viewer viewer, Audit audit, Instant now) {
        long claim = new Claims_(session).claimOfFigure(figureId).orElseThrow(() -> Refusal.notFound("figure"));
        return new Work(session, claim, viewer, audit, now);
    }

    static Work onCheck(StatelessSession session, long checkId, Viewer viewer, Audit audit, Instant now) {
        long claim = new Claims_(session).claimOfCheck(checkId).orElseThrow(() -> Refusal.notFound("check"));
        return new Work(session, claim, viewer, audit, now);
    }

    FigureLine figure(long id) {
        return claims().figures(detail.occurrenceId()).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("figure"));
    }

    CheckLine check(long id) {
        return claims().checks(detail.occurrenceId()).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("check"));
    }

    private Claims claims() {
        return new Claims_(session);
    }

    long occurrenceId() {
        return detail.occurrenceId();
    }

    /** The claim was worked on: its version rises, and it is in progress. */
    void done(String action, String summary) {
        claim.changed(Moves.after(Step.WORK, claim.workState()), viewer.id(), now);
        session.update(claim);
        audit.record(session, viewer.id(), action, "claim", claim.id(), summary, viewer.address());
    }
}
