package factdesk.claim;

/** What a claim's figures imply. */
public record CheckLine(String formula, String says) {}
