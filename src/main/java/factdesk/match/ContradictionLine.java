package factdesk.match;

/** A pair of figures with the sentences that state them. */
public record ContradictionLine(
        long id,
        String why,
        Contradiction.State state,
        long firstClaim,
        String firstQuote,
        String firstArticle,
        long secondClaim,
        String secondQuote,
        String secondArticle) {}
