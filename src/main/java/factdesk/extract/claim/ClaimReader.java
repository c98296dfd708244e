package factdesk.extract.claim;

import factdesk.extract.attribution.Attribution;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.sentence.Sentence;
import factdesk.extract.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Merges what was found in a text into claims: one for each statement that somebody makes, and one for each sentence
 * with a figure that nobody is named for.
 */
public final class ClaimReader {
    private final String text;
    private final List<Sentence> sentences;
    private final List<Attribution> attributions;
    private final List<Quantity> quantities;

    public ClaimReader(
            String text, List<Sentence> sentences, List<Attribution> attributions, List<Quantity> quantities) {
        this.text = text;
        this.sentences = sentences;
        this.attributions = attributions;
        this.quantities = quantities;
    }

    /** The claims in reading order, their worth not yet judged. */
    public List<FoundClaim> read() {
        List<Statement> statements = new StatementReader(text, sentences, attributions).read();
        List<FoundClaim> claims = new ArrayList<>();
        boolean[] stated = new boolean[quantities.size()];
        QuantityIndex index = new QuantityIndex(quantities);
        for (Statement statement : statements) {
            List<Integer> figures = index.within(statement.span());
            figures.forEach(figure -> stated[figure] = true);
            claims.add(claim(statement.span(), statement.attributions(), figures));
        }
        for (Sentence sentence : sentences) {
            List<Integer> figures = new ArrayList<>(index.within(List.of(sentence.span())));
            figures.removeIf(figure -> stated[figure]);
            if (!figures.isEmpty()) {
                claims.add(claim(List.of(sentence.span()), List.of(), figures));
            }
        }
        claims.sort(Comparator.comparing(claim -> claim.span().get(0)));
        return claims;
    }

    private FoundClaim claim(List<Span> span, List<Integer> attributed, List<Integer> figures) {
        List<FoundClaim.Kind> kinds = new ArrayList<>();
        if (!figures.isEmpty()) {
            kinds.add(FoundClaim.Kind.NUMERIC);
        }
        if (!attributed.isEmpty()) {
            kinds.add(FoundClaim.Kind.ATTRIBUTED);
        }
        String words =
                String.join(" ", span.stream().map(piece -> piece.of(text)).toList());
        return new FoundClaim(span, words, kinds, attributed, figures, 0, List.of(), List.of());
    }
}
