package factdesk.claim;

import factdesk.extract.check.Check;
import factdesk.extract.check.Checks;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Span;
import jakarta.data.Limit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.StatelessSession;

/** Takes an editor's reading of a figure over, and does the claim's arithmetic again with it. */
public final class CorrectFigure {

    /** How far around a claim its figures are compared with others, in characters, and with how many. */
    private static final int AROUND = 5000;

    private static final Limit NEARBY = Limit.of(200);

    private final StatelessSession session;
    private final Checks checks;

    /** A correction in a transaction that has the claim locked. */
    public CorrectFigure(StatelessSession session, Checks checks) {
        this.session = session;
        this.checks = checks;
    }

    /**
     * Writes the form's content into the figure.
     *
     * @param occurrenceId where the claim that states it stands
     */
    public void correct(long occurrenceId, long figureId, FigureForm form, long by, Instant at) {
        Figure figure = session.get(Figure.class, figureId);
        figure.correct(form, by, at);
        session.update(figure);
        Occurrence occurrence = session.get(Occurrence.class, occurrenceId);
        new ClaimFigures(session, occurrence).recompute(arithmetic(occurrence));
    }

    private List<Check> arithmetic(Occurrence occurrence) {
        Claims claims = new Claims_(session);
        String text = claims.textOf(occurrence.id);
        List<Quantity> own = read(claims.figureRows(occurrence.id));
        List<Quantity> nearby =
                read(claims.figuresNear(occurrence.id, occurrence.startAt - AROUND, occurrence.endAt + AROUND, NEARBY));
        return checks.of(text, new Span(occurrence.startAt, occurrence.endAt), own, nearby);
    }

    /** Claims may share words, and then their figures; each counts once, as it was last corrected. */
    private static List<Quantity> read(List<Figure> figures) {
        List<Quantity> read = new ArrayList<>();
        Set<Span> seen = new HashSet<>();
        for (Figure figure : figures) {
            if (figure.isRead() && seen.add(figure.span())) {
                read.add(figure.quantity());
            }
        }
        return read;
    }
}
