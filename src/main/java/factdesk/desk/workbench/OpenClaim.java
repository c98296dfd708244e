package factdesk.desk.workbench;

import factdesk.attribution.AttributionLine;
import factdesk.claim.CheckLine;
import factdesk.claim.ClaimDetail;
import factdesk.claim.ClaimForm;
import factdesk.claim.FigureLine;
import factdesk.claim.state.Move;
import factdesk.claim.state.Moves;
import factdesk.claim.state.Publicity;
import factdesk.desk.change.Typed;
import factdesk.desk.known.KnownPanel;
import factdesk.evidence.EvidenceLine;
import factdesk.evidence.OfficialLine;
import factdesk.review.Checklist;
import factdesk.review.PublicationState;
import factdesk.review.StatedFigure;
import factdesk.review.Working;
import factdesk.web.Markdown;
import factdesk.web.SafeHtml;
import factdesk.web.Viewer;
import java.util.List;
import java.util.Optional;

/**
 * The claim that the workbench has open.
 *
 * @param detail the claim as it is saved
 * @param typed the form as the page shows it: what is saved, or what was typed
 * @param moment what the page was made for
 * @param changedBy who saved last
 * @param chain who says that who said it, the outermost reporter first
 * @param officials what official sources say beside the figures and checks
 * @param looked searches and snapshots
 * @param publication null when the public never saw it
 * @param assignment whose work it is
 * @param division how it can be divided, and what was joined with it
 * @param around what surrounds it
 * @param company what others have to do with it
 * @param known whether it is known from elsewhere
 * @param place its place among the article's claims, from 1
 * @param previous the claim before it in the text; 0 for none
 * @param next the claim after it in the text; 0 for none
 */
public record OpenClaim(
        ClaimDetail detail,
        Typed typed,
        Moment moment,
        String changedBy,
        List<AttributionLine> chain,
        List<FigureLine> figures,
        List<CheckLine> checks,
        List<OfficialLine> officials,
        List<EvidenceLine> evidence,
        Looked looked,
        PublicationState publication,
        Assignment assignment,
        Division division,
        Around around,
        Company company,
        KnownPanel known,
        long place,
        long previous,
        long next) {

    /** What a page with an open claim can be made for. */
    public enum Moment {
        /** Working on it. */
        WORK,
        /** Looking at the finding as readers will. */
        PREVIEW,
        /** Telling that it can't be published yet. */
        REFUSED
    }

    public OpenClaim {
        chain = List.copyOf(chain);
        figures = List.copyOf(figures);
        checks = List.copyOf(checks);
        officials = List.copyOf(officials);
        evidence = List.copyOf(evidence);
    }

    public ClaimForm form() {
        return typed.claim();
    }

    public boolean isRefused() {
        return moment == Moment.REFUSED;
    }

    /** A figure as readers will see it. */
    public StatedFigure stated(FigureLine figure) {
        return StatedFigure.of(figure, officials);
    }

    /** A check as readers will see it, once it is accepted. */
    public Working working(CheckLine check) {
        return Working.of(check, figures, officials);
    }

    /** What is missing before it can be published, counting what is typed. */
    public Checklist checklist() {
        int typedSource = typed.source().isUntouched() || typed.source().id() != 0 ? 0 : 1;
        return Checklist.of(detail.kind(), form(), evidence.size() + typedSource);
    }

    /** The move that a step is now, for somebody who may make it; null when there is none. */
    public Move move(String step, Viewer viewer) {
        return Moves.open(detail.workState(), publicity(), viewer).stream()
                .filter(move -> move.step().name().equals(step))
                .findFirst()
                .orElse(null);
    }

    private Publicity publicity() {
        return PublicationState.publicity(Optional.ofNullable(publication));
    }

    public boolean isPublic() {
        return publication != null && publication.isPublic();
    }

    public boolean isPreviewed() {
        return moment == Moment.PREVIEW;
    }

    /** The finding as readers will see it. */
    public SafeHtml finding() {
        return Markdown.render(form().finding());
    }
}
