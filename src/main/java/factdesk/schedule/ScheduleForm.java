package factdesk.schedule;

import factdesk.web.Errors;
import factdesk.web.FormFields;
import factdesk.web.LocalMoment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/**
 * The dates of a claim as typed; empty for none.
 *
 * @param due a day with a time
 * @param asOf a day
 * @param recheck a day
 */
public record ScheduleForm(String due, String asOf, String recheck) {

    private static final int MOST_YEARS = 50;

    static ScheduleForm of(FormFields fields) {
        return new ScheduleForm(fields.line("due"), fields.line("as_of"), fields.line("recheck"));
    }

    static ScheduleForm of(Dates dates) {
        return new ScheduleForm(LocalMoment.typed(dates.dueAt()), typed(dates.asOf()), typed(dates.recheckOn()));
    }

    private static String typed(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    Errors check(LocalDate today) {
        Errors errors = Errors.NONE;
        if (!due.isEmpty() && LocalMoment.read(due).isEmpty()) {
            errors = errors.and("due", "schedule.schedule-form.give-the-day-and-the");
        }
        if (!asOf.isEmpty() && day(asOf) == null) {
            errors = errors.and("as_of", "schedule.schedule-form.give-the-day-as-year");
        } else if (day(asOf) != null && day(asOf).isAfter(today)) {
            errors = errors.and("as_of", "schedule.schedule-form.this-day-is-still-to");
        }
        if (!recheck.isEmpty() && day(recheck) == null) {
            errors = errors.and("recheck", "schedule.schedule-form.give-the-day-as-year-2");
        } else if (day(recheck) != null && day(recheck).isAfter(today.plusYears(MOST_YEARS))) {
            errors = errors.and("recheck", "schedule.schedule-form.too-far", MOST_YEARS);
        }
        return errors;
    }

    /** Of what passed {@link #check}. */
    Dates dates() {
        Instant dueAt = LocalMoment.read(due).orElse(null);
        return new Dates(dueAt, day(asOf), day(recheck));
    }

    private static LocalDate day(String typed) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return day.getYear() < 1 || day.getYear() > 9999 ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
