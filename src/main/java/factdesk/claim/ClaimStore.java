package factdesk.claim;

import factdesk.article.ArticleVersion;
import factdesk.extract.Extraction;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Shortened;
import factdesk.extract.text.Span;
import factdesk.speaker.Speaker;
import factdesk.speaker.Speakers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.StatelessSession;

/**
 * Writes claims that were found in a text: the claims, where they occur, who said them, and their figures. All rows of
 * a kind go to the database together, however many claims there are.
 */
final class ClaimStore {

    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_WHY = 2000;

    private final StatelessSession session;
    private final ArticleVersion version;
    private final Extraction extraction;
    private final Map<String, Speaker> speakers = new HashMap<>();
    private final List<AttributionStep> steps = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<DerivedCheck> checks = new ArrayList<>();

    /** @param extraction what the engine found in the version's text */
    ClaimStore(StatelessSession session, ArticleVersion version, Extraction extraction) {
        this.session = session;
        this.version = version;
        this.extraction = extraction;
    }

    /**
     * Stores new claims.
     *
     * @param runId the pass of the engine that found them; null when an editor did
     */
    List<Claim> store(List<FoundClaim> found, Long runId, long personId, Instant now) {
        meetSpeakers(found);
        List<Claim> claims = new ArrayList<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (FoundClaim each : found) {
            Claim claim = claim(each, personId, now);
            Occurrence occurrence = new Occurrence(claim, version, hull(each.span()));
            occurrence.extractionRunId = runId;
            occurrence.why = Shortened.to(LONGEST_WHY, String.join("\n", each.why()));
            claims.add(claim);
            occurrences.add(occurrence);
            collectParts(occurrence, each);
        }
        session.insertMultiple(claims);
        session.insertMultiple(occurrences);
        insertParts();
        return claims;
    }

    /** Gives an occurrence that was moved to other words the steps, figures and checks that these have. */
    void storeParts(Occurrence occurrence, FoundClaim found) {
        meetSpeakers(List.of(found));
        collectParts(occurrence, found);
        insertParts();
    }

    private void meetSpeakers(List<FoundClaim> found) {
        List<String> names = found.stream()
                .flatMap(claim -> claim.attributions().stream())
                .map(index -> nameOf(extraction.attributions().get(index)))
                .toList();
        speakers.putAll(Speakers.named(session, names));
    }

    private Claim claim(FoundClaim found, long personId, Instant now) {
        Speaker speaker = speakerOf(found);
        String headline = Headline.of(speaker == null ? "" : speaker.name(), found.text());
        return new Claim(ClaimKind.of(found), headline, speaker, found.worth(), personId, now);
    }

    /** Whose statement is judged: of those who report it, the outermost whom the text names. */
    private Speaker speakerOf(FoundClaim found) {
        return found.attributions().stream()
                .map(index -> speakerOf(extraction.attributions().get(index)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Speaker speakerOf(Attribution attribution) {
        return speakers.get(Speakers.canonical(nameOf(attribution)));
    }

    /** Only who is named is a speaker; "she" and "officials" are for an editor to find out. */
    private static String nameOf(Attribution attribution) {
        return attribution.resolved() ? attribution.speaker() : "";
    }

    private void collectParts(Occurrence occurrence, FoundClaim found) {
        int position = 0;
        for (int index : found.attributions()) {
            steps.add(step(occurrence, position++, extraction.attributions().get(index)));
        }
        position = 0;
        for (int index : found.quantities()) {
            figures.add(
                    new Figure(occurrence, position++, extraction.quantities().get(index)));
        }
        position = 0;
        for (var check : found.checks()) {
            checks.add(new DerivedCheck(occurrence, position++, check));
        }
    }

    private AttributionStep step(Occurrence occurrence, int position, Attribution attribution) {
        return new AttributionStep(
                occurrence,
                position,
                speakerOf(attribution),
                wordsAt(attribution.source()),
                wordsAt(attribution.cue()),
                attribution.type());
    }

    private void insertParts() {
        session.insertMultiple(steps);
        session.insertMultiple(figures);
        session.insertMultiple(checks);
    }

    private String wordsAt(List<Span> spans) {
        String words = spans.stream().map(span -> span.of(version.text())).collect(Collectors.joining(" … "));
        return Shortened.to(LONGEST_WORDS, words);
    }

    /** From the first word to the last. */
    static Span hull(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }
}
