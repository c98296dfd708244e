package factdesk.claim;

import factdesk.attribution.ArticleAttributions;
import factdesk.attribution.AttributionLine;
import factdesk.attribution.StoredAttribution;
import factdesk.extract.claim.FoundClaim;
import factdesk.extract.text.Span;
import factdesk.speaker.Speaker;
import factdesk.speaker.Speakers;
import java.util.List;
import java.util.Objects;
import org.hibernate.StatelessSession;

/**
 * What a claim rests on.
 *
 * @param attributionId the innermost attribution that reports it; null when nobody is said to have said it
 * @param speaker whose statement is judged: of those who report it, the outermost whom the text names; or null
 */
record Basis(Long attributionId, Speaker speaker) {

    private static final Basis NOTHING = new Basis(null, null);

    /** @param said what the engine found in the article, as it is stored */
    static Basis ofFound(FoundClaim found, List<StoredAttribution> said) {
        List<StoredAttribution> chain =
                found.attributions().stream().map(said::get).toList();
        if (chain.isEmpty()) {
            return NOTHING;
        }
        Speaker named = chain.stream()
                .map(StoredAttribution::speaker)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Basis(chain.get(chain.size() - 1).id(), named);
    }

    /** What is stored of who said some words of an article. */
    static Basis ofMarked(StatelessSession session, long versionId, Span words) {
        ArticleAttributions article = ArticleAttributions.of(session, versionId);
        return article.reporting(words)
                .map(innermost -> new Basis(
                        innermost.id(),
                        Speakers.named(session, AttributionLine.speakerOf(article.chain(innermost.id())))))
                .orElse(NOTHING);
    }

    boolean isAttribution() {
        return attributionId != null;
    }
}
