package factdesk.schedule;

import java.time.LocalDate;

/**
 * A published claim whose recheck date has come.
 *
 * @param personId whose work it is, or, when it is nobody's, who published it
 */
public record DueRecheck(long claimId, LocalDate recheckOn, long personId) {}
