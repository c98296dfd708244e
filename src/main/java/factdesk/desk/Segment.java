package factdesk.desk;

/**
 * A piece of an article's paragraph.
 *
 * @param words the piece
 * @param start where it starts in the article
 * @param claimId the claim it belongs to; 0 for none
 * @param chosen whether it belongs to the claim that is open
 * @param first whether the claim starts with it
 */
public record Segment(String words, int start, long claimId, boolean chosen, boolean first) {}
