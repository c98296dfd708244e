package factdesk.claim;

import factdesk.article.ArticleVersion;
import factdesk.article.ExtractionRun;
import factdesk.extract.Extraction;
import factdesk.extract.attribution.Attribution;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Span;
import factdesk.speaker.Speaker;
import factdesk.speaker.Speakers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.StatelessSession;

/** Writes the claims that the engine found in a text: claims, where they occur, who said them, and their figures. */
final class ClaimStore {

    private static final int LONGEST_WORDS = 1000;
    private static final int LONGEST_WHY = 2000;

    private final StatelessSession session;
    private final ArticleVersion version;
    private final Extraction extraction;
    private final long personId;
    private final Instant now;
    private final Map<String, Speaker> speakers;

    ClaimStore(StatelessSession session, ArticleVersion version, Extraction extraction, long personId, Instant now) {
        this.session = session;
        this.version = version;
        this.extraction = extraction;
        this.personId = personId;
        this.now = now;
        this.speakers = Speakers.named(
                session,
                extraction.attributions().stream().map(Attribution::speaker).toList());
    }

    /** Stores all claims of the extraction. */
    void storeAll(ExtractionRun run) {
        List<Claim> claims = new ArrayList<>();
        List<Occurrence> occurrences = new ArrayList<>();
        for (FoundClaim found : extraction.claims()) {
            Claim claim = claim(found);
            claims.add(claim);
            Span whole = hull(found.span());
            Occurrence occurrence = new Occurrence(claim, version, whole.start(), whole.end());
            occurrence.extractionRunId = run.id();
            occurrence.why = cut(String.join("\n", found.why()), LONGEST_WHY);
            occurrences.add(occurrence);
        }
        session.insertMultiple(claims);
        session.insertMultiple(occurrences);
        for (int i = 0; i < occurrences.size(); i++) {
            storeParts(occurrences.get(i), extraction.claims().get(i));
        }
    }

    private Claim claim(FoundClaim found) {
        Speaker speaker = found.attributions().isEmpty()
                ? null
                : speakerOf(extraction.attributions().get(found.attributions().get(0)));
        String headline = Headline.of(speaker == null ? "" : speaker.name(), found.text());
        return new Claim(kindOf(found), headline, speaker, found.worth(), personId, now);
    }

    private static ClaimKind kindOf(FoundClaim found) {
        boolean numeric = found.kinds().contains(FoundClaim.Kind.NUMERIC);
        boolean attributed = found.kinds().contains(FoundClaim.Kind.ATTRIBUTED);
        if (numeric && attributed) {
            return ClaimKind.BOTH;
        }
        return numeric ? ClaimKind.NUMERIC : attributed ? ClaimKind.ATTRIBUTED : ClaimKind.OTHER;
    }

    private Speaker speakerOf(Attribution attribution) {
        return speakers.get(Speakers.canonical(attribution.speaker()));
    }

    /** The steps, figures and checks that a found claim names. */
    private void storeParts(Occurrence occurrence, FoundClaim found) {
        storeSteps(
                occurrence,
                found.attributions().stream()
                        .map(extraction.attributions()::get)
                        .toList());
        List<Figure> figures = new ArrayList<>();
        for (int index : found.quantities()) {
            figures.add(new Figure(
                    occurrence, figures.size(), extraction.quantities().get(index)));
        }
        session.insertMultiple(figures);
        List<DerivedCheck> checks = new ArrayList<>();
        found.checks().forEach(check -> checks.add(new DerivedCheck(occurrence, checks.size(), check)));
        session.insertMultiple(checks);
    }

    private void storeSteps(Occurrence occurrence, List<Attribution> attributions) {
        List<AttributionStep> steps = new ArrayList<>();
        for (Attribution attribution : attributions) {
            steps.add(new AttributionStep(
                    occurrence,
                    steps.size(),
                    speakerOf(attribution),
                    wordsAt(attribution.source()),
                    wordsAt(attribution.cue()),
                    attribution.type()));
        }
        session.insertMultiple(steps);
    }

    private String wordsAt(List<Span> spans) {
        return cut(
                String.join(
                        " … ",
                        spans.stream().map(span -> span.of(version.text())).toList()),
                LONGEST_WORDS);
    }

    /** From the first word to the last. */
    private static Span hull(List<Span> spans) {
        int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
        int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
        return new Span(start, end);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
