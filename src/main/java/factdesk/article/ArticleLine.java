package factdesk.article;

import java.time.Instant;
import java.time.LocalDate;

/** An article in a list; unknown parts are empty or null. */
public record ArticleLine(long id, String title, String outlet, LocalDate publishedOn, Instant enteredAt) {}
