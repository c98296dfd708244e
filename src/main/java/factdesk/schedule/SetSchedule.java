package factdesk.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.LockMode;
import org.hibernate.StatelessSession;

/** Gives a claim its dates, within a transaction. */
final class SetSchedule {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMMM yyyy HH:mm", Locale.ENGLISH);

    private final StatelessSession session;
    private final long by;
    private final Instant now;

    SetSchedule(StatelessSession session, long by, Instant now) {
        this.session = session;
        this.by = by;
        this.now = now;
    }

    /** @return what changed, in the newsroom's words; empty when nothing did */
    String set(long claim, Dates dates) {
        Schedule known = session.get(Schedule.class, claim, LockMode.PESSIMISTIC_WRITE);
        Schedule schedule = known == null ? new Schedule(claim) : known;
        Dates before = new Dates(schedule.dueAt, schedule.asOf, schedule.recheckOn);
        if (before.equals(dates)) {
            return "";
        }
        schedule.dueAt = dates.dueAt();
        schedule.asOf = dates.asOf();
        schedule.recheckOn = dates.recheckOn();
        schedule.setBy = by;
        schedule.setAt = now;
        if (known == null) {
            session.insert(schedule);
        } else {
            session.update(schedule);
        }
        return words(before, dates);
    }

    private static String words(Dates before, Dates after) {
        List<String> changes = Stream.of(
                        Objects.equals(before.dueAt(), after.dueAt()) ? "" : "due " + words(after.dueAt()),
                        Objects.equals(before.asOf(), after.asOf()) ? "" : "as of " + words(after.asOf()),
                        Objects.equals(before.recheckOn(), after.recheckOn())
                                ? ""
                                : "to be rechecked on " + words(after.recheckOn()))
                .filter(change -> !change.isEmpty())
                .toList();
        return "Its dates: " + String.join(", ", changes);
    }

    private static String words(Instant time) {
        return time == null ? "(none)" : TIME.format(time.atZone(ZoneId.systemDefault()));
    }

    private static String words(LocalDate day) {
        return day == null ? "(none)" : DAY.format(day);
    }
}
