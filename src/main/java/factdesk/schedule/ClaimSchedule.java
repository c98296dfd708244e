package factdesk.schedule;

import factdesk.web.Errors;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.StatelessSession;

/**
 * The dates of a claim, as the desk shows and changes them.
 *
 * @param form what is saved, or what was typed
 * @param now the time of the page
 */
public record ClaimSchedule(long claimId, Dates dates, ScheduleForm form, Instant now, LocalDate today, Errors errors) {

    /** As they are saved. */
    public static ClaimSchedule of(StatelessSession session, long claimId, Clock clock) {
        Dates dates = new Schedules_(session).of(claimId).orElse(Dates.NONE);
        return new ClaimSchedule(
                claimId, dates, ScheduleForm.of(dates), clock.instant(), LocalDate.now(clock), Errors.NONE);
    }

    ClaimSchedule typed(ScheduleForm typed, Errors found) {
        return new ClaimSchedule(claimId, dates, typed, now, today, found);
    }

    /** Whether the time to be done has passed. */
    public boolean overdue() {
        return dates.dueAt() != null && dates.dueAt().isBefore(now);
    }

    /** Whether the day to look at it again has come. */
    public boolean recheckable() {
        return dates.recheckOn() != null && !dates.recheckOn().isAfter(today);
    }
}
