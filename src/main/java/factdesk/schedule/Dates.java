package factdesk.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The dates of a claim; each may be null.
 *
 * @param dueAt when the desk should be done with it
 * @param asOf the day for which the finding holds
 * @param recheckOn the day from which it should be looked at again
 */
public record Dates(Instant dueAt, LocalDate asOf, LocalDate recheckOn) {

    /** Those of a claim that nobody gave any. */
    public static final Dates NONE = new Dates(null, null, null);
}
