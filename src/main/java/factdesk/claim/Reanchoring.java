package factdesk.claim;

import factdesk.article.ArticleVersion;
import factdesk.attribution.ArticleAttributions;
import factdesk.attribution.AttributionLine;
import factdesk.extract.Extraction;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.StatelessSession;

/** Where the claims of an article's older texts stand in a newer one, and which claims it makes besides. */
final class Reanchoring {

    private final long articleId;
    private final ArticleVersion newer;
    private final Map<Occurrence, Span> moved = new LinkedHashMap<>();
    private final List<Occurrence> left = new ArrayList<>();
    private final List<FoundClaim> fresh;

    private Reanchoring(
            long articleId,
            ArticleVersion newer,
            List<Occurrence> there,
            List<Occurrence> older,
            List<FoundClaim> found) {
        this.articleId = articleId;
        this.newer = newer;
        String text = newer.text();
        for (Occurrence each : older) {
            each.anchor().same(text).ifPresentOrElse(place -> moved.put(each, place), () -> left.add(each));
        }
        List<Span> hulls =
                found.stream().map(each -> ClaimStore.hull(each.span())).toList();
        List<Span> taken = Stream.of(
                        there.stream().map(each -> new Span(each.startAt, each.endAt)),
                        moved.values().stream(),
                        left.stream()
                                .filter(Reanchoring::isUndecided)
                                .map(each -> each.anchor().like(text, hulls).orElse(null))
                                .filter(Objects::nonNull))
                .flatMap(spans -> spans)
                .toList();
        this.fresh = found.stream()
                .filter(each -> taken.stream().noneMatch(span -> overlap(span, ClaimStore.hull(each.span()))))
                .toList();
    }

    /** @param extraction what the engine found in the newer text */
    static Reanchoring of(StatelessSession session, long articleId, ArticleVersion newer, Extraction extraction) {
        Renewals renewals = new Renewals_(session);
        return new Reanchoring(
                articleId,
                newer,
                renewals.in(newer.id()),
                renewals.before(articleId, newer.id()),
                extraction.claims().stream()
                        .filter(each -> ClaimStore.hull(each.span()).length() <= Occurrence.LONGEST_QUOTE)
                        .toList());
    }

    private static boolean isUndecided(Occurrence each) {
        return each.claim.workState != WorkState.DISMISSED && each.claim.mergedInto == null;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** What the newer text claims besides. */
    List<FoundClaim> fresh() {
        return fresh;
    }

    /** How many claims somebody has to decide on, because the newer text does not have their words. */
    int gone() {
        return (int) left.stream().filter(Reanchoring::isUndecided).count();
    }

    /** Moves what is still there to the newer text, with all that belongs to it. */
    void bringOver(StatelessSession session) {
        Renewals renewals = new Renewals_(session);
        if (moved.isEmpty()) {
            return;
        }
        Map<Long, Integer> shifts = moved.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> each.getKey().id, each -> each.getValue().start() - each.getKey().startAt));
        List<Figure> figures = renewals.figures(articleId).stream()
                .filter(figure -> shifts.containsKey(figure.occurrence.id))
                .toList();
        List<DerivedCheck> checks = renewals.checks(articleId).stream()
                .filter(check -> shifts.containsKey(check.occurrence.id))
                .toList();
        figures.forEach(figure -> figure.shift(shifts.get(figure.occurrence.id)));
        checks.forEach(check -> check.shift(shifts.get(check.occurrence.id)));
        ArticleAttributions said = ArticleAttributions.of(session, newer.id());
        moved.forEach((occurrence, place) -> {
            occurrence.moveTo(newer, place);
            occurrence.attributionId =
                    said.reporting(place).map(AttributionLine::id).orElse(null);
        });
        session.updateMultiple(new ArrayList<>(moved.keySet()));
        session.updateMultiple(figures);
        session.updateMultiple(checks);
    }
}
