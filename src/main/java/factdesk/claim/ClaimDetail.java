package factdesk.claim;

import factdesk.extract.text.Span;
import java.time.Instant;
import java.util.List;

/**
 * A claim with all that the workbench shows of it; speaker, verdict and dismissal reason are null when there is none.
 *
 * @param attributionId the innermost attribution that reports it; null when nobody is said to have said it
 */
public record ClaimDetail(
        long id,
        ClaimKind kind,
        String headline,
        String speaker,
        String finding,
        Verdict verdict,
        AttributionFinding attributionFinding,
        WorkState workState,
        double worth,
        int version,
        Instant changedAt,
        long changedBy,
        long occurrenceId,
        long articleId,
        long versionId,
        Long attributionId,
        int startAt,
        int endAt,
        String quote,
        String why,
        Dismissal.Reason dismissReason,
        String dismissNote) {

    /** Where its words stand in the article. */
    public Span span() {
        return new Span(startAt, endAt);
    }

    /** The worth in hundredths, for display. */
    public long worthPercent() {
        return Math.round(worth * 100);
    }

    /** What made the engine think it worth checking. */
    public List<String> reasons() {
        return why.lines().toList();
    }

    /** Whether the headline is still the engine's, made of the claim's words. */
    boolean isWordedByTheEngine() {
        return headline.equals(Headline.of(speaker == null ? "" : speaker, quote));
    }

    public boolean isDismissed() {
        return workState == WorkState.DISMISSED;
    }
}
