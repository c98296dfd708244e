package factdesk.article;

import java.time.Instant;

/**
 * A version of an article's text in a list.
 *
 * @param number from 1, the text that was brought in first
 * @param addedBy the name of who added it; null for the first
 */
public record VersionLine(long id, int number, Instant createdAt, String addedBy) {}
