package factdesk.claim;

import factdesk.article.ArticleVersion;
import factdesk.extract.Extraction;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.StatelessSession;

/**
 * Makes a claim of some of another claim's words, within a transaction that has that one locked. Figures and arithmetic
 * that stand in these words go along as they are, with what editors did to them.
 */
public final class SplitClaim {

    private static final String WHY = "split off by an editor";

    private final StatelessSession session;
    private final Claim claim;
    private final ClaimDetail current;
    private final Extraction engine;
    private final ArticleVersion article;

    /**
     * @param claim read and locked in this transaction
     * @param current the same claim
     * @param engine what the engine found in the article
     */
    public SplitClaim(StatelessSession session, Claim claim, ClaimDetail current, Extraction engine) {
        this.session = session;
        this.claim = claim;
        this.current = current;
        this.engine = engine;
        this.article = session.get(ArticleVersion.class, current.versionId());
    }

    /** Whether an article's claims have just these words already. */
    public boolean isThere(Span words) {
        return !new Claims_(session)
                .at(article.id(), words.start(), words.end())
                .isEmpty();
    }

    /**
     * Makes the new claim; the old one is updated by whoever finishes the transaction.
     *
     * @param part the new claim's words
     * @param rest the words that the old one keeps: all that it has where the part lies in their middle
     * @return the new claim's id
     */
    public long split(Span part, Span rest, long personId, Instant now) {
        FoundClaim found = MarkedWords.in(engine, article.text(), part);
        Basis basis = Basis.ofMarked(session, article.id(), part);
        Claim made = ClaimStore.claim(found, basis, personId, now);
        made.worth = claim.worth;
        made.assigneeId = claim.assigneeId;
        session.insert(made);
        Occurrence occurrence = new Occurrence(made, article, part);
        occurrence.attributionId = basis.attributionId();
        occurrence.why = WHY;
        session.insert(occurrence);
        if (!rest.equals(current.span())) {
            new ClaimFigures(session, own()).give(occurrence, part);
            keep(rest);
        }
        new ClaimStore(session, article, engine).storeParts(occurrence, found);
        return made.id();
    }

    private void keep(Span rest) {
        new EditClaim(session, claim, current).moveTo(rest, engine);
        if (current.isWordedByTheEngine()) {
            String speaker = current.speaker() == null ? "" : current.speaker();
            claim.headline = Headline.of(speaker, rest.of(article.text()));
        }
    }

    private Occurrence own() {
        return session.get(Occurrence.class, current.occurrenceId());
    }

    /**
     * What is left of some words when a part of them becomes a claim of its own.
     *
     * @return the words before or after the part; nothing when there are none, all words when it lies in the middle
     */
    public static Optional<Span> rest(String text, Span words, Span part) {
        List<Span> around = new ArrayList<>();
        stripped(text, words.start(), part.start()).ifPresent(around::add);
        stripped(text, part.end(), words.end()).ifPresent(around::add);
        return around.size() == 2 ? Optional.of(words) : around.stream().findFirst();
    }

    /** A stretch without what stands between sentences and their parts; nothing when nothing is left. */
    private static Optional<Span> stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBetween(text.charAt(start))) {
            start++;
        }
        while (end > start && isBetween(text.charAt(end - 1))) {
            end--;
        }
        boolean words = start < end && text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
        return words ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    private static boolean isBetween(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || ",;:–—".indexOf(c) >= 0;
    }
}
