package factdesk.claim;

import factdesk.article.ArticleVersion;
import factdesk.extract.Extraction;
import factdesk.extract.text.Shortened;
import factdesk.extract.text.Span;
import factdesk.speaker.Speakers;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.StatelessSession;

/**
 * Makes one claim of two of the same article, within a transaction that has both locked. What only one of them has the
 * joined claim has, too; findings stand one after the other.
 */
public final class MergeClaims {

    private static final int LONGEST_FINDING = 20_000;
    private static final int LONGEST_WHY = 2000;

    private final StatelessSession session;
    private final Claim claim;
    private final ClaimDetail mine;
    private final Claim other;
    private final ClaimDetail theirs;

    /**
     * @param claim the one that remains, read and locked in this transaction
     * @param mine the same
     * @param other the one that goes, read and locked in this transaction
     * @param theirs the same
     */
    public MergeClaims(StatelessSession session, Claim claim, ClaimDetail mine, Claim other, ClaimDetail theirs) {
        this.session = session;
        this.claim = claim;
        this.mine = mine;
        this.other = other;
        this.theirs = theirs;
    }

    /** From the first word of either to the last. */
    public Span words() {
        return new Span(Math.min(mine.startAt(), theirs.startAt()), Math.max(mine.endAt(), theirs.endAt()));
    }

    public boolean isTooLong() {
        return words().length() > Occurrence.LONGEST_QUOTE;
    }

    /** Both findings, in the order of the text. */
    private String finding() {
        if (mine.finding().isBlank()
                || theirs.finding().isBlank()
                || mine.finding().equals(theirs.finding())) {
            return mine.finding().isBlank() ? theirs.finding() : mine.finding();
        }
        boolean first = mine.startAt() <= theirs.startAt();
        return first ? mine.finding() + "\n\n" + theirs.finding() : theirs.finding() + "\n\n" + mine.finding();
    }

    public boolean isFindingTooLong() {
        return finding().length() > LONGEST_FINDING;
    }

    public boolean joinsFindings() {
        return !finding().equals(mine.finding()) && !finding().equals(theirs.finding());
    }

    /** Whether the two are judged differently: the joined claim keeps the verdict of the one that remains. */
    public boolean hasTwoVerdicts() {
        return mine.verdict() != null && theirs.verdict() != null && mine.verdict() != theirs.verdict();
    }

    /**
     * Does it; the claims themselves are updated by whoever finishes the transaction.
     *
     * @param engine what the engine found in the article
     */
    public void merge(Extraction engine) {
        ArticleVersion article = session.get(ArticleVersion.class, mine.versionId());
        Occurrence here = session.get(Occurrence.class, mine.occurrenceId());
        Occurrence there = session.get(Occurrence.class, theirs.occurrenceId());
        new ClaimFigures(session, there).give(here, theirs.span());
        new EditClaim(session, claim, mine).moveTo(words(), engine);
        claim.edit(form(), Speakers.named(session, speaker()));
        if (mine.isWordedByTheEngine()) {
            claim.headline = Headline.of(speaker(), words().of(article.text()));
        }
        claim.worth = Math.max(claim.worth, other.worth);
        claim.assigneeId = claim.assigneeId == null ? other.assigneeId : claim.assigneeId;
        joinReasons(there);
    }

    private String speaker() {
        String name = mine.speaker() == null ? theirs.speaker() : mine.speaker();
        return name == null ? "" : name;
    }

    private ClaimForm form() {
        ClaimForm form = ClaimForm.of(mine);
        AttributionFinding said = mine.attributionFinding() == AttributionFinding.NOT_ATTRIBUTED
                ? theirs.attributionFinding()
                : mine.attributionFinding();
        return form.with(speaker(), mine.verdict() == null ? theirs.verdict() : mine.verdict(), said, finding());
    }

    /** Why either was worth checking; the joined claim is counted once, as a claim of the engine's if one was. */
    private void joinReasons(Occurrence there) {
        Occurrence here = session.get(Occurrence.class, mine.occurrenceId());
        Set<String> why = new LinkedHashSet<>(here.why.lines().toList());
        why.addAll(there.why.lines().toList());
        here.why = Shortened.to(LONGEST_WHY, String.join("\n", why));
        here.extractionRunId = here.extractionRunId == null ? there.extractionRunId : here.extractionRunId;
        session.update(here);
        Claims claims = new Claims_(session);
        Set<WorthReason.Key> present = new HashSet<>();
        claims.reasonRows(here.id).forEach(reason -> present.add(new WorthReason.Key(here.id, reason.feature)));
        claims.reasonRows(there.id).stream()
                .filter(reason -> !present.contains(new WorthReason.Key(here.id, reason.feature)))
                .forEach(reason -> session.insert(new WorthReason(here.id, reason.feature)));
    }
}
