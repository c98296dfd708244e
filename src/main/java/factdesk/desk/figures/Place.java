package factdesk.desk.figures;

import factdesk.claim.CheckForm;
import factdesk.claim.CheckLine;
import factdesk.claim.ClaimDetail;
import factdesk.claim.Claims;
import factdesk.claim.Claims_;
import factdesk.claim.FigureForm;
import factdesk.claim.FigureLine;
import factdesk.evidence.Beside;
import factdesk.evidence.OfficialForm;
import factdesk.evidence.OfficialLine;
import factdesk.evidence.OfficialQueries_;
import factdesk.review.StatedFigure;
import factdesk.review.Working;
import factdesk.web.Refusal;
import java.util.List;
import org.hibernate.StatelessSession;

/** Gathers the page of a figure or of a check, within a transaction. */
final class Place {

    private final Claims claims;
    private final ClaimDetail claim;
    private final List<FigureLine> figures;
    private final List<OfficialLine> officials;

    private Place(StatelessSession session, long claimId) {
        this.claims = new Claims_(session);
        this.claim = claims.detail(claimId).orElseThrow(() -> Refusal.notFound("claim"));
        this.figures = claims.figures(claim.occurrenceId());
        this.officials = new OfficialQueries_(session).of(claim.occurrenceId());
    }

    /** @param form what was typed, or null; official likewise */
    static FigurePage figure(StatelessSession session, long id, Sent<FigureForm> form, Sent<OfficialForm> official) {
        long claimId = new Claims_(session).claimOfFigure(id).orElseThrow(() -> Refusal.notFound("figure"));
        return new Place(session, claimId).figure(id, form, official);
    }

    private FigurePage figure(long id, Sent<FigureForm> form, Sent<OfficialForm> official) {
        FigureLine line = figures.stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("figure"));
        String address = "/desk/figures/" + id + "/official";
        OfficialPart part = OfficialPart.of(address, Beside.figure(id), officials, line.unitName());
        return new FigurePage(
                claim,
                line,
                StatedFigure.of(line, officials),
                form == null
                        ? Sent.untouched(FigureForm.of(line))
                        : form.stale() ? Sent.late(form.values().onTopOf(line)) : form,
                official == null ? part : part.with(official));
    }

    /** @param form what was typed, or null; official likewise */
    static CheckPage check(StatelessSession session, long id, Sent<CheckForm> form, Sent<OfficialForm> official) {
        long claimId = new Claims_(session).claimOfCheck(id).orElseThrow(() -> Refusal.notFound("check"));
        return new Place(session, claimId).check(id, form, official);
    }

    private CheckPage check(long id, Sent<CheckForm> form, Sent<OfficialForm> official) {
        CheckLine line = claims.checks(claim.occurrenceId()).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("check"));
        String address = "/desk/checks/" + id + "/official";
        OfficialPart part = OfficialPart.of(address, Beside.check(id), officials, line.unitName());
        return new CheckPage(
                claim,
                line,
                Working.of(line, figures, officials),
                form == null
                        ? Sent.untouched(CheckForm.of(line))
                        : form.stale() ? Sent.late(form.values().onTopOf(line)) : form,
                official == null ? part : part.with(official));
    }
}
