package factdesk.feed;

import java.time.Instant;

/** A claim's address and when it last changed. */
record SitemapLine(long id, String slug, Instant publishedAt) {}
