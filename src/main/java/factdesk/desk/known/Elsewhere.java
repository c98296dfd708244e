package factdesk.desk.known;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Another article that makes the open claim; unknown parts are empty or null.
 *
 * @param joinedClaim the claim that it was found as, and can be split off as; null for none
 * @param joinedBy who joined the two
 */
public record Elsewhere(
        long occurrenceId,
        long articleId,
        String title,
        String outlet,
        LocalDate publishedOn,
        String quote,
        Long joinedClaim,
        Instant joinedAt,
        String joinedBy) {}
