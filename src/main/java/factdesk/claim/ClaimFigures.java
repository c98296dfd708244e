package factdesk.claim;

import factdesk.extract.check.Check;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/**
 * The figures of a claim and the arithmetic on them, when either changes, within a transaction that has the claim
 * locked. What an editor did to a figure or a check stays while the words or the arithmetic are there.
 */
final class ClaimFigures {

    private final StatelessSession session;
    private final Occurrence occurrence;
    private final Claims claims;

    ClaimFigures(StatelessSession session, Occurrence occurrence) {
        this.session = session;
        this.occurrence = occurrence;
        this.claims = new Claims_(session);
    }

    /** Takes over what other words of the article state and imply. */
    void replace(List<Quantity> quantities, List<Check> checks) {
        List<Figure> before = claims.figureRows(occurrence.id);
        // Positions are unique, so that those of the new order come after all of the old one's.
        int position =
                before.stream().mapToInt(figure -> figure.position + 1).max().orElse(0);
        Map<Span, Figure> rest = new HashMap<>();
        before.forEach(figure -> rest.put(figure.span(), figure));
        List<Figure> added = new ArrayList<>();
        for (Quantity quantity : quantities) {
            Figure kept = rest.remove(quantity.span());
            if (kept == null) {
                added.add(new Figure(occurrence, position, quantity));
            } else {
                kept.position = position;
                session.update(kept);
            }
            position++;
        }
        rest.values().forEach(session::delete);
        session.insertMultiple(added);
        recompute(checks);
    }

    /**
     * Gives another claim the figures in some words, and the arithmetic on nothing but these, with what editors did to
     * them. Of a figure that both have, the one that an editor corrected stays.
     */
    void give(Occurrence other, Span words) {
        giveFigures(other, words);
        List<DerivedCheck> there = claims.checkRows(other.id);
        int position =
                there.stream().mapToInt(check -> check.position + 1).max().orElse(0);
        for (DerivedCheck check : claims.checkRows(occurrence.id)) {
            if (check.isOn(words) && there.stream().noneMatch(check::isLike)) {
                check.occurrence = other;
                check.position = position++;
                session.update(check);
            }
        }
    }

    private void giveFigures(Occurrence other, Span words) {
        Map<Span, Figure> there = new HashMap<>();
        claims.figureRows(other.id).forEach(figure -> there.put(figure.span(), figure));
        int position = there.values().stream()
                .mapToInt(figure -> figure.position + 1)
                .max()
                .orElse(0);
        for (Figure figure : claims.figureRows(occurrence.id)) {
            Figure same = there.get(figure.span());
            boolean better = same == null || same.correctedBy == null && figure.correctedBy != null;
            if (words.contains(figure.span()) && better) {
                if (same != null) {
                    session.delete(same);
                }
                figure.occurrence = other;
                figure.position = position++;
                session.update(figure);
            }
        }
    }

    /** Takes over what the arithmetic comes to now; a decision on a result that is the same stays. */
    void recompute(List<Check> checks) {
        List<DerivedCheck> rest = new ArrayList<>(claims.checkRows(occurrence.id));
        int position = rest.stream().mapToInt(check -> check.position + 1).max().orElse(0);
        List<DerivedCheck> added = new ArrayList<>();
        for (Check check : checks) {
            DerivedCheck kept =
                    rest.stream().filter(row -> row.isLike(check)).findFirst().orElse(null);
            if (kept == null) {
                added.add(new DerivedCheck(occurrence, position++, check));
            } else {
                rest.remove(kept);
                kept.recompute(check);
                session.update(kept);
            }
        }
        rest.forEach(session::delete);
        session.insertMultiple(added);
    }
}
