package factdesk.claim;

import factdesk.article.ArticleVersion;
import factdesk.extract.Extraction;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.claim.WorthFeature;
import factdesk.extract.text.Shortened;
import factdesk.extract.text.Span;
import factdesk.speaker.Speaker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.StatelessSession;

/**
 * Writes claims that were found in a text: the claims, where they occur, and their figures. All rows of a kind go to
 * the database together, however many claims there are.
 */
final class ClaimStore {

    private static final int LONGEST_WHY = 2000;

    private final StatelessSession session;
    private final ArticleVersion version;
    private final Extraction extraction;
    private final List<Figure> figures = new ArrayList<>();
    private final List<DerivedCheck> checks = new ArrayList<>();
    private final Map<Occurrence, List<String>> reasons = new LinkedHashMap<>();

    /** @param extraction what the engine found in the version's text */
    ClaimStore(StatelessSession session, ArticleVersion version, Extraction extraction) {
        this.session = session;
        this.version = version;
        this.extraction = extraction;
    }

    /**
     * Stores new claims.
     *
     * @param basis who is said to have said it
     * @param runId the pass of the engine that found them; null when an editor did
     */
    List<Claim> store(
            List<FoundClaim> found, Function<FoundClaim, Basis> basis, Long runId, long personId, Instant now) {
        List<Claim> claims = new ArrayList<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (FoundClaim each : found) {
            Basis said = basis.apply(each);
            Claim claim = claim(each, said, personId, now);
            Occurrence occurrence = new Occurrence(claim, version, hull(each.span()));
            occurrence.attributionId = said.attributionId();
            occurrence.extractionRunId = runId;
            occurrence.why = Shortened.to(LONGEST_WHY, String.join("\n", each.why()));
            claims.add(claim);
            occurrences.add(occurrence);
            reasons.put(occurrence, each.why());
            collectParts(occurrence, each);
        }
        session.insertMultiple(claims);
        session.insertMultiple(occurrences);
        insertParts();
        insertReasons();
        return claims;
    }

    /** Gives an occurrence that was moved to other words the figures and checks that these have. */
    void storeParts(Occurrence occurrence, FoundClaim found) {
        new ClaimFigures(session, occurrence)
                .replace(
                        found.quantities().stream()
                                .map(extraction.quantities()::get)
                                .toList(),
                        found.checks());
    }

    /** Claims that an editor marked have reasons that are no features; these are not counted. */
    private void insertReasons() {
        List<WorthReason> rows = new ArrayList<>();
        reasons.forEach((occurrence, why) ->
                WorthFeature.of(why).forEach(feature -> rows.add(new WorthReason(occurrence.id, feature))));
        session.insertMultiple(rows);
    }

    static Claim claim(FoundClaim found, Basis basis, long personId, Instant now) {
        Speaker speaker = basis.speaker();
        String headline = Headline.of(speaker == null ? "" : speaker.name(), found.text());
        return new Claim(ClaimKind.of(found, basis.isAttribution()), headline, speaker, found.worth(), personId, now);
    }

    private void collectParts(Occurrence occurrence, FoundClaim found) {
        int position = 0;
        for (int index : found.quantities()) {
            figures.add(
                    new Figure(occurrence, position++, extraction.quantities().get(index)));
        }
        position = 0;
        for (var check : found.checks()) {
            checks.add(new DerivedCheck(occurrence, position++, check));
        }
    }

    private void insertParts() {
        session.insertMultiple(figures);
        session.insertMultiple(checks);
    }

    /** From the first word to the last. */
    static Span hull(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }
}
