package factdesk.extract.claim;

import factdesk.extract.check.Check;
import factdesk.extract.check.Checks;
import factdesk.extract.quantity.Quantity;
import factdesk.extract.sentence.Sentence;
import factdesk.extract.text.Span;
import factdesk.extract.token.Token;
import java.util.ArrayList;
import java.util.List;

/** Gives the claims of one text their worth and works out what their figures imply. */
public final class ClaimJudge {
    /** How many figures before and after a claim its own are compared with. */
    private static final int NEARBY = 30;

    private final Checks checks;
    private final WorthReader worthReader;
    private final String text;
    private final WordIndex words;
    private final List<Quantity> quantities;

    public ClaimJudge(
            Checks checks, WorthReader worthReader, String text, List<Sentence> sentences, List<Quantity> quantities) {
        this.checks = checks;
        this.worthReader = worthReader;
        this.text = text;
        this.words = new WordIndex(sentences);
        this.quantities = quantities;
    }

    /** The same claim with worth, reasons and checks. */
    public FoundClaim judged(FoundClaim claim) {
        List<Quantity> figures =
                claim.quantities().stream().map(quantities::get).toList();
        List<Token> tokens = new ArrayList<>();
        claim.span().forEach(piece -> tokens.addAll(words.within(piece)));
        Worth worth = worthReader.of(tokens, figures);
        List<Check> implied = checks.of(text, whole(claim.span()), figures, nearby(claim));
        return new FoundClaim(
                claim.span(),
                claim.text(),
                claim.kinds(),
                claim.attributions(),
                claim.quantities(),
                worth.score(),
                worth.why(),
                implied);
    }

    private List<Quantity> nearby(FoundClaim claim) {
        int first = claim.quantities().stream().mapToInt(i -> i).min().orElse(0);
        int last = claim.quantities().stream().mapToInt(i -> i).max().orElse(0);
        return quantities.subList(Math.max(0, first - NEARBY), Math.min(quantities.size(), last + NEARBY + 1));
    }

    private static Span whole(List<Span> pieces) {
        int end = pieces.stream().mapToInt(Span::end).max().orElseThrow();
        int start = pieces.stream().mapToInt(Span::start).min().orElseThrow();
        return new Span(start, end);
    }
}
